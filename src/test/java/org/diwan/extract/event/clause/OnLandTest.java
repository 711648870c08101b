package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A country through its land is a place; through its goods or people it is none. */
class OnLandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت كينيا مواقع لتنظيم الشباب داخل الأراضي الصومالية | ASSAULT null SOM
          قصفت كينيا مواقع لتنظيم داعش بالأسلحة الكندية | ASSAULT null null
          """)
  void reads(String text, String places) {
    assertThat(Reading.places(text, "2019-05-20")).isEqualTo(places);
  }
}
