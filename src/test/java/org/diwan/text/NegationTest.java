package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {
  @ParameterizedTest
  @CsvSource({
    "لم, true, false",
    "ولن, true, false",
    "فلا, true, true",
    "لا, true, true",
    "بلا, false, true",
    "وبلا, false, true",
    "كلا, false, false",
    "سلم, false, false",
    "إلا, false, false"
  })
  void particleDeniesAVerbOrANoun(String word, boolean not, boolean none) {
    Token token = Tokens.of(word).getFirst();

    assertThat(Negation.isNot(token)).isEqualTo(not);
    assertThat(Negation.isNone(token)).isEqualTo(none);
  }
}
