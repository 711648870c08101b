package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMapTest {
  private static final int MANY = 5000;

  @Test
  void holdsWhatWasPutAndNothingElse() {
    WordMap<Integer> words = new WordMap<>();
    for (int i = 0; i < MANY; i++) {
      words.put("كلمة" + i, i);
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(words.get("كلمة" + i)).isEqualTo(i);
      assertThat(words.contains("غيرها" + i)).isFalse();
    }
  }

  @Test
  void keepsTheFirstWhereAsked() {
    WordMap<String> words = new WordMap<>();
    words.putIfAbsent("قمة", "one");
    words.putIfAbsent("قمة", "two");
    assertThat(words.getOrPut("قمة", () -> "three")).isEqualTo("one");
    assertThat(words.getOrPut("لقاء", () -> "four")).isEqualTo("four");
    assertThat(words.get("لقاء")).isEqualTo("four");
  }

  @Test
  void meansWhatWasPutLast() {
    WordMap<Integer> words = new WordMap<>();
    for (int i = 0; i < 2 * MANY; i++) {
      words.put("كلمة" + i % MANY, i);
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(words.get("كلمة" + i)).isEqualTo(MANY + i);
    }
  }
}
