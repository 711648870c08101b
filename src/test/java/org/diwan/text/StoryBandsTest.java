package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryBandsTest {
  private static final String STORY = words(1, 200);

  @Test
  void furnitureLeavesMostBandsAsTheyAre() {
    String reprint = "الرياض - واس - " + STORY + " // انتهى // 15:38";

    assertThat(shared(STORY, reprint)).isGreaterThanOrEqualTo(5);
  }

  @Test
  void marksCaseOfLettersAndSpellingOfHamzaDoNotCount() {
    String plain = "أعلن الرئيس إقامة علاقات مع ".repeat(6) + STORY;

    assertThat(StoryBands.of(plain.replace("أ", "ا").replace("إ", "ا").replace(" ", " ، ")))
        .isEqualTo(StoryBands.of(plain));
  }

  @Test
  void otherTextsShareNothing() {
    for (int seed = 2; seed < 100; seed++) {
      assertThat(shared(STORY, words(seed, 200))).as("seed " + seed).isZero();
    }
  }

  @Test
  void textThatQuotesAnotherInASixthOfItsLengthRarelySharesABand() {
    int sharing = 0;
    for (int seed = 2; seed < 202; seed++) {
      sharing += shared(STORY, STORY + " " + words(seed, 1000)) > 0 ? 1 : 0;
    }
    assertThat(sharing).isLessThan(10);
  }

  @Test
  void shortTextIsNobodysCopy() {
    assertThat(StoryBands.of(words(1, 21))).isEmpty();
    assertThat(StoryBands.of(words(1, 22))).hasSize(StoryBands.BANDS).doesNotHaveDuplicates();
    assertThat(StoryBands.of("")).isEmpty();
  }

  private static int shared(String one, String other) {
    List<Long> bands = StoryBands.of(other);
    return (int) StoryBands.of(one).stream().filter(bands::contains).count();
  }

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "كلمة" + random.nextInt(100_000))
        .collect(Collectors.joining(" "));
  }
}
