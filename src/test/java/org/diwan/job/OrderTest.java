package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same articles in any order, in any number of runs, in slices of any size: the same warehouse.
 */
class OrderTest {
  private static final Invented INVENTED = Invented.articles(7, 60);
  private static String inOrder = "";

  @BeforeAll
  static void inOneRun() {
    Warehouse warehouse = new Warehouse();
    LoadSummary summary = warehouse.load(INVENTED, INVENTED.items(), 1000);
    assertThat(summary.checkFindings()).isEmpty();
    assertThat(warehouse.count("warehouse.fact_event where mention_count > 1")).isPositive();
    assertThat(warehouse.count("warehouse.fact_agreement where mention_count > 1")).isPositive();
    inOrder = warehouse.fingerprint();
  }

  @ParameterizedTest(name = "seed {0}, slices of {1}, {2} runs")
  @CsvSource({"1, 1000, 1", "2, 1, 1", "3, 7, 2", "4, 50, 3", "5, 13, 7", "6, 40, 5"})
  void shuffled(long seed, int sliceSize, int runs) {
    List<SourceItem> items = new ArrayList<>(INVENTED.items());
    Collections.shuffle(items, new Random(seed));
    Warehouse warehouse = new Warehouse();

    for (int run = 0; run < runs; run++) {
      int from = items.size() * run / runs;
      int to = items.size() * (run + 1) / runs;
      assertThat(warehouse.load(INVENTED, items.subList(from, to), sliceSize).checkFindings())
          .isEmpty();
    }

    assertThat(Fingerprint.differences(warehouse.fingerprint(), inOrder)).isEmpty();
  }
}
