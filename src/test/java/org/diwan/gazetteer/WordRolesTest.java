package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.text.Tokens;
import org.junit.jupiter.api.Test;

/** Words by the roles that a seed file gives them. */
class WordRolesTest {
  private enum Taste {
    SWEET,
    SOUR
  }

  private static WordRoles<Taste> read(String rows) {
    byte[] file = ("form_ar,roles\n" + rows).getBytes(StandardCharsets.UTF_8);
    return WordRoles.read(
        path -> new ByteArrayInputStream(file), "lexicon/tastes.csv", Taste.class);
  }

  @Test
  void wordHasTheRolesOfAllItsRowsFolded() {
    WordRoles<Taste> tastes = read("برتقالة,SWEET|SOUR\nليمون,SOUR\nليمون,SWEET\n");

    assertThat(tastes.is(Taste.SWEET, "برتقاله")).isTrue();
    assertThat(tastes.is(Taste.SOUR, "برتقاله")).isTrue();
    assertThat(tastes.is(Taste.SWEET, "ليمون")).isTrue();
    assertThat(tastes.is(Taste.SOUR, "عسل")).isFalse();
  }

  @Test
  void tokenIsReadWithItsCliticsOnAndOff() {
    WordRoles<Taste> tastes = read("ليمون,SOUR\n");

    assertThat(tastes.is(Taste.SOUR, Tokens.of("وبليمون").getFirst())).isTrue();
    assertThat(tastes.is(Taste.SOUR, Tokens.of("وبعسل").getFirst())).isFalse();
  }

  @Test
  void rolesAreAskedForAtOnce() {
    WordRoles<Taste> tastes = read("برتقالة,SWEET|SOUR\nليمون,SOUR\n");

    assertThat(tastes.of("برتقاله")).containsExactly(Taste.SWEET, Taste.SOUR);
    assertThat(tastes.of("عسل")).isEmpty();
    assertThat(tastes.plain(Tokens.of("وليمون").getFirst())).containsExactly(Taste.SOUR);
    assertThat(tastes.plain(Tokens.of("ليمون").getFirst())).containsExactly(Taste.SOUR);
    assertThat(tastes.plain(Tokens.of("وبليمون").getFirst())).isEmpty();
    assertThat(tastes.plain(Tokens.of("وعسل").getFirst())).isEmpty();
  }

  @Test
  void oneOfSomeRolesIsFoundInOneLook() {
    WordRoles<Taste> tastes = read("ليمون,SOUR\n");
    Set<Taste> sour = EnumSet.of(Taste.SOUR);

    assertThat(tastes.isPlainAny(sour, Tokens.of("ليمون").getFirst())).isTrue();
    assertThat(tastes.isPlainAny(sour, Tokens.of("وليمون").getFirst())).isTrue();
    assertThat(tastes.isPlainAny(sour, Tokens.of("بليمون").getFirst())).isFalse();
    assertThat(tastes.isPlainAny(sour, Tokens.of("عسل").getFirst())).isFalse();
    assertThat(tastes.isPlainAny(EnumSet.of(Taste.SWEET), Tokens.of("ليمون").getFirst())).isFalse();
  }

  @Test
  void articleMayStandBeforeAWord() {
    WordRoles<Taste> tastes = read("ليمون,SOUR\n");

    assertThat(tastes.isBare(Taste.SOUR, Tokens.of("بالليمون").getFirst())).isTrue();
    assertThat(tastes.isBare(Taste.SOUR, Tokens.of("ليمون").getFirst())).isTrue();
    assertThat(tastes.isBare(Taste.SOUR, Tokens.of("بالعسل").getFirst())).isFalse();
  }

  @Test
  void wordMayGoOnBehindOneOfARole() {
    WordRoles<Taste> tastes = read("ليمون,SOUR\n");

    assertThat(tastes.begins(Taste.SOUR, "ليمونيه")).isTrue();
    assertThat(tastes.begins(Taste.SOUR, "ليمو")).isFalse();
  }

  @Test
  void unknownRoleIsToldByFileAndLine() {
    assertThatThrownBy(() -> read("ليمون,SOUR\nملح,SALTY\n"))
        .isInstanceOf(SeedException.class)
        .hasMessageContaining("lexicon/tastes.csv")
        .hasMessageContaining("3")
        .hasMessageContaining("SALTY");
  }
}
