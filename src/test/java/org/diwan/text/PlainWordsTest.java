package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {
  private static final PlainWords WORDS = PlainWords.of("يرافقه", "حضر");

  @Test
  void standAloneOrBehindAnd() {
    assertThat(has("حضر")).isTrue();
    assertThat(has("ويرافقه")).isTrue();
  }

  @Test
  void areNotFoundBehindAnythingElse() {
    assertThat(has("فحضر")).isFalse();
    assertThat(has("وو")).isFalse();
    assertThat(has("حضرت")).isFalse();
  }

  private static boolean has(String word) {
    return WORDS.has(Tokens.of(word).getFirst());
  }
}
