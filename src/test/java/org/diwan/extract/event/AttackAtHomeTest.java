package org.diwan.extract.event;

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
          حكومة كينيا حزينة. ارتفع عدد ضحايا التفجير الانتحاري | ASSAULT OCCURRED recipient=[KEN]
          حكومة كينيا حزينة. قتل ستة أشخاص بسيارة مفخخة | ASSAULT OCCURRED recipient=[KEN]
          حكومة كينيا حزينة. عاد الهدوء بعد الاشتباكات بين المحتجين والشرطة | ASSAULT OCCURRED actor=[KEN]
          # what is told with its place counts alone
          حكومة كينيا حزينة. وقع تفجير في نيجيريا. وأدان الناس التفجير الانتحاري | ASSAULT OCCURRED recipient=[NGA]
          """)
  void reads(String text, String expected) {
    assertThat(Reading.events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حكومة كينيا حزينة. ضبطت الشرطة معدات تفجير",
        "حكومة كينيا حزينة. تعامل الأطباء مع ضربات الشمس",
        "حكومة كينيا حزينة. نشبت اشتباكات بالأيدي بين السائقين أمام الشرطة",
        "حكومة كينيا حزينة. قتل ستة أشخاص في حريق",
        "حكومة كينيا حزينة. تكفير الناس يليه القتل والتفجير",
        "ارتفع عدد ضحايا التفجير الانتحاري"
      })
  void readsNothingFrom(String text) {
    assertThat(Reading.events(text)).isEmpty();
  }
}
