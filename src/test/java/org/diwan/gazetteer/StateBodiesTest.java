package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that every state has one of. */
class StateBodiesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.read(Seeds.builtIn());
  private static final StateBodies BODIES = GAZETTEER.stateBodies();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الجيش | KEN | ~الجيش@KEN | الجيش الكيني | Army of Kenya
          القوات المسلحة | KEN | ~الجيش@KEN | الجيش الكيني | Army of Kenya
          الشرطة الكينية | KEN | ~الشرطه@KEN | الشرطة الكينية | Police of Kenya
          # the listed one of that name
          الجيش | ISR | idf | الجيش الإسرائيلي | Israel Defense Forces
          البرلمان | IRQ | iraq-cor | مجلس النواب العراقي | Council of Representatives (Iraq)
          """)
  void areOneAKindAndCountry(String name, String iso3, String id, String ar, String en) {
    Organisation body = Objects.requireNonNull(BODIES.of(name, country(iso3)));
    assertThat(body.id()).isEqualTo(id);
    assertThat(body.nameAr()).isEqualTo(ar);
    assertThat(body.nameEn()).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({"الحكومة", "الجيش الحر", "القوات", "الجيش المصري"})
  void areNotOthers(String name) {
    assertThat(BODIES.of(name, country("KEN"))).isNull();
  }

  @Test
  void anArmyStandsForItsStateAndAMinistryDoesNot() {
    Country kenya = country("KEN");
    assertThat(BODIES.standsForState(Objects.requireNonNull(BODIES.of("الجيش", kenya)))).isTrue();
    assertThat(BODIES.standsForState(Objects.requireNonNull(BODIES.of("وزارة العدل", kenya))))
        .isFalse();
  }

  private static Country country(String iso3) {
    return Objects.requireNonNull(GAZETTEER.country(iso3));
  }
}
