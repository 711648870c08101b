package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Force without sides or place is that of the land that the article is about. */
class AttackAtHomeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في كينيا حزن، وحكومة كينيا صامتة. ارتفع عدد ضحايا التفجير الانتحاري | ASSAULT OCCURRED recipient=[KEN]
          في كينيا حزن، وحكومة كينيا صامتة. قتل ستة أشخاص بسيارة مفخخة | ASSAULT OCCURRED recipient=[KEN]
          في كينيا حزن، وحكومة كينيا صامتة. عاد الهدوء بعد الاشتباكات بين المحتجين والشرطة | ASSAULT OCCURRED actor=[KEN]
          # what is told with its place counts alone
          في كينيا حزن، وحكومة كينيا صامتة. وقع تفجير في نيجيريا. وأدان الناس التفجير الانتحاري | ASSAULT OCCURRED recipient=[NGA]
          """)
  void reads(String text, String expected) {
    assertThat(Reading.events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في كينيا حزن، وحكومة كينيا صامتة. ضبطت الشرطة معدات تفجير",
        "في كينيا حزن، وحكومة كينيا صامتة. تعامل الأطباء مع ضربات الشمس",
        "في كينيا حزن، وحكومة كينيا صامتة. تحدث الناس عن الضربات العسكرية",
        "في كينيا حزن، وحكومة كينيا صامتة. نشبت اشتباكات بالأيدي بين السائقين أمام الشرطة",
        "في كينيا حزن، وحكومة كينيا صامتة. قتل ستة أشخاص في حريق",
        "في كينيا حزن، وحكومة كينيا صامتة. تكفير الناس يليه القتل والتفجير",
        "في كينيا حزن، وحكومة كينيا صامتة. يحمي الحراس الناس من التفجيرات",
        "ارتفع عدد ضحايا التفجير الانتحاري"
      })
  void readsNothingFrom(String text) {
    assertThat(Reading.events(text)).isEmpty();
  }
}
