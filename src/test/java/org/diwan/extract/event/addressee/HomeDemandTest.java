package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A demand for what only the speaker's own state can do. */
class HomeDemandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طالب حزب الاستقلال المغربي بإقالة الوزير. المغرب يترقب | REQUEST OCCURRED actor=[istiqlal-morocco] recipient=[MAR]
          دعا حزب الاستقلال المغربي إلى محاكمة المتورطين. المغرب يترقب | REQUEST OCCURRED actor=[istiqlal-morocco] recipient=[MAR]
          دعا حزب الاستقلال المغربي إلى ضرورة إلغاء القانون. المغرب يترقب | REQUEST OCCURRED actor=[istiqlal-morocco] recipient=[MAR]
          # what anybody can do, whose own state asks, other people
          دعا حزب الاستقلال المغربي إلى الهدوء. المغرب يترقب | ''
          طالب وزير الداخلية المغربي بإقالة الوزير. المغرب يترقب | ''
          زار حزب الاستقلال المغربي الأهالي الذين يطالبون بإقالة الوزير. المغرب يترقب | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
