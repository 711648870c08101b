package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ground is taken from a body, whoever takes it. */
class FreedFromTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عاد السكان بعد تحرير المدينة من قبضة تنظيم داعش | ASSAULT OCCURRED recipient=[isis]
          هبطت طائرة منذ تحرير المدينة من حركة الشباب | ASSAULT OCCURRED recipient=[al-shabaab]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهى تحرير المقال من الأخطاء",
        "عاد السكان بعد تحرير المدينة من ميليشيات المتمردين",
        "ساروا لاستعادة المدينة من حركة الشباب"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
