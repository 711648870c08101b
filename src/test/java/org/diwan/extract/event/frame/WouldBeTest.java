package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deed would bring that has not been done. */
class WouldBeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سحب القوات الأمريكية من كينيا سيؤدي إلى مواجهة | RETREAT PLANNED actor=[USA] recipient=[KEN]
          قال الوزير إن فرض عقوبات على كينيا سيكون خطأ | ''
          سحب القوات الأمريكية من كينيا أدى إلى مواجهة | RETREAT OCCURRED actor=[USA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
