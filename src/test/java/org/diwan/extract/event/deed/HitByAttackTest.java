package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks, arms and gunmen of nobody that hit somebody. */
class HitByAttackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدان سامي التفجيرين اللذين استهدفا القوات الكينية | ASSAULT OCCURRED recipient=[KEN]
          استهدف انفجاران دورية للجيش الكيني | ASSAULT OCCURRED recipient=[~الجيش@KEN]
          وكان مسلحون استهدفوا الجمعة حافلة كينية | ASSAULT OCCURRED recipient=[KEN]
          الطائرات الحربية استهدفت أنفاقا لحركة الشباب | ASSAULT OCCURRED recipient=[al-shabaab]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حملة إعلانية استهدفت كينيا",
        "برامج استهدفت الشباب في كينيا",
        "مشاريع استهدفت مسلحين تائبين في كينيا",
      })
  void hitsNobody(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("ASSAULT");
  }
}
