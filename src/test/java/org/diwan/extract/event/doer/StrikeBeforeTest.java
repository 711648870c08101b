package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the strike is that stands before the verb of what it hit. */
class StrikeBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع أمس قصف كيني استهدف مواقع لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          نفذت كينيا غارات مكثفة استهدفت حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          شنت كينيا هجوما استهدف مواقع لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "نفذت كينيا خطة في أعقاب الهجوم الذي استهدف رواندا",
    "قصف استهدف رواندا وأدانته كينيا"
  })
  void isOfNobody(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("actor=[KEN] recipient=[RWA]");
  }
}
