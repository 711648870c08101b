package org.diwan.extract.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.mention.PersonPhrase.Claim;
import org.diwan.model.OfficeClass;
import org.junit.jupiter.api.Test;

/** Who holds the office of another person in a state of his own. */
class CounterpartTest {
  private static PersonPhrase phrase(List<Claim> claims) {
    return new PersonPhrase(0, 2, 2, claims, "", false, null, false);
  }

  private static Claim claim(String title) {
    return new Claim(OfficeClass.OTHER, title, "KEN", null);
  }

  @Test
  void isToldByItsWord() {
    assertThat(Counterpart.is(phrase(List.of(claim("نظيره الكيني"))))).isTrue();
    assertThat(Counterpart.is(phrase(List.of(claim("وزير النقل الكيني"))))).isFalse();
    assertThat(Counterpart.is(phrase(List.of()))).isFalse();
  }

  @Test
  void holdsTheOfficeInAStateOfHisOwn() {
    PersonPhrase holding =
        Counterpart.holding(
            phrase(List.of(claim("نظيره الكيني"))),
            OfficeClass.MINISTER_OTHER,
            "وزير النقل الغاني");

    assertThat(holding.claims())
        .containsExactly(new Claim(OfficeClass.MINISTER_OTHER, "وزير النقل", "KEN", null));
  }
}
