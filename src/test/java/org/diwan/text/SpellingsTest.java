package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Spellings that push one another out of their slots, from many threads. */
class SpellingsTest {
  private static final List<String> WORDS =
      IntStream.range(0, 500)
          .mapToObj(i -> "وب" + "أ".repeat(1 + i % 25) + (char) ('ب' + i % 20))
          .toList();

  @Test
  void tellTheSameHoweverFewAreKept() {
    Spellings few = new Spellings(4, Spelling::word);
    boolean same =
        IntStream.range(0, 100_000)
            .parallel()
            .mapToObj(i -> WORDS.get(i * 7919 % WORDS.size()))
            .allMatch(
                word -> few.at("«" + word + "»", 1, 1 + word.length()).equals(Spelling.word(word)));
    assertThat(same).isTrue();
  }
}
