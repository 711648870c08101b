package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is a word. */
class TokensTest {
  @Test
  void lettersWithoutAnEndAreNoWord() {
    assertThat(Tokens.of("حزب " + "ب".repeat(100))).allMatch(Token::isWord);
    assertThat(Tokens.of("حزب " + "ب".repeat(101)))
        .extracting(Token::isWord)
        .containsExactly(true, false);
  }

  @Test
  void marksWithoutAnEndAreAsManyAsAReaderLooksAt() {
    String marks = "،؛.!؟ ".repeat(100_000);

    assertThat(Tokens.of("قال" + marks + "إن" + marks + "7" + marks))
        .hasSize(303)
        .filteredOn(token -> token.isWord() || token.isNumber())
        .extracting(Token::folded)
        .containsExactly("قال", "ان", "7");
  }

  @Test
  void aStretchedLineByItselfIsADash() {
    assertThat(Tokens.of("قال ـ مازحا ـ هـ"))
        .extracting(Token::folded)
        .containsExactly("قال", "-", "مازحا", "-", "ه");
  }

  @Test
  void twoApostrophesAreAQuotationMark() {
    assertThat(Tokens.of("''حزب''")).extracting(Token::folded).containsExactly("\"", "حزب", "\"");
    assertThat(Tokens.of("'حزب'")).extracting(Token::folded).containsExactly("'", "حزب", "'");
  }
}
