package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service tells the public is no call. */
class AdviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعا المتحدث باسم الدفاع المدني في كينيا جون كامو المواطنين إلى الحذر | ''
          # of an office of state
          دعا وزير الصحة الكيني جون كامو المواطنين إلى الحذر | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
