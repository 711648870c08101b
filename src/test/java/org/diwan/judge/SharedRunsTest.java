package org.diwan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs of eight words, told by letters for words. */
class SharedRunsTest {

  @Test
  void everyRunOfEightWordsCounts() {
    assertThat(WordRuns.of("ا ب ت ث ج ح خ")).isEmpty();
    assertThat(WordRuns.of("ا ب ت ث ج ح خ د")).hasSize(1);
    assertThat(WordRuns.of("ا ب ت ث ج ح خ د ذ ر")).hasSize(3);
  }

  @Test
  void spellingAndPunctuationMakeNoOtherRun() {
    assertThat(WordRuns.of("إلى القاهرة، مُدن «أخرى» في آسيا ثم عادا"))
        .isEqualTo(WordRuns.of("الي القاهره مدن اخري: في اسيا ثم عـادا."));
  }

  @Test
  void sharesAreOfTheShorterText() {
    SharedRuns runs = new SharedRuns();
    runs.add("short", "ا ب ت ث ج ح خ د ذ ر");
    runs.add("long", "ا ب ت ث ج ح خ د ذ ز س ش ص ض ط ظ");
    runs.add("other", "ق ك ل م ن ه و ي ق ك ل م");

    assertThat(runs.pairs(1, 0)).containsExactly(new SharedRuns.Pair("short", "long", 2, 3));
    assertThat(runs.pairs(3, 0)).isEmpty();
    assertThat(runs.pairs(1, 0.7)).isEmpty();
  }
}
