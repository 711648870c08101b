package org.diwan.evaluate.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import org.diwan.evaluate.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reading that knows the articles by heart fails when their countries, people, places, dates and
 * numbers change; one by general rules does not notice.
 */
class ConsistentSwapTest {
  private static final double TOLERANCE = 0.05;

  @TempDir private Path folder;

  @Test
  void scoresTheFiveArticlesAlikeWhoeverActsInThem() throws IOException {
    compare("The five articles", Library.seeds(), 20);
  }

  @Test
  void scoresArticlesOfManyOutletsAlikeWhoeverActsInThem() throws IOException {
    compare("Articles of many outlets", Library.dev(), 8);
  }

  private void compare(String title, Library library, int variants) throws IOException {
    double plain = library.plain().all().f1();
    DoubleSummaryStatistics swapped = new DoubleSummaryStatistics();
    System.out.println(title + ", " + library.account());
    for (int seed = 1; seed <= variants; seed++) {
      Scores scores = library.swapped(Swaps.ALL, seed, folder.resolve("seed-" + seed));
      assertThat(scores.absent()).as("all variants are read").isZero();
      swapped.accept(scores.all().f1());
      System.out.printf(Locale.ROOT, "  seed %d: %.3f%n", seed, scores.all().f1());
    }
    System.out.printf(
        Locale.ROOT,
        "  as they are %.3f, swapped %.3f (%.3f to %.3f)%n",
        plain,
        swapped.getAverage(),
        swapped.getMin(),
        swapped.getMax());
    assertThat(swapped.getAverage())
        .as("mean of %d variants", variants)
        .isBetween(plain - TOLERANCE, plain + TOLERANCE);
  }
}
