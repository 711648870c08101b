package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same articles in any order, in any number of runs, in slices of any size, read by any number
 * of threads: the same warehouse. A seed that fails is told in the name of the test and belongs
 * into {@link #KEPT}.
 */
class OrderTest {
  private static final Invented INVENTED = Invented.articles(7, 60);

  private static final long[] KEPT = {1, 2, 3, 4, 5, 6};
  private static final int DRAWN = 3;

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

  static Stream<OrderTrial> trials() {
    LongStream drawn = LongStream.range(0, DRAWN).map(i -> System.nanoTime() % 1_000_000 + i);
    return LongStream.concat(LongStream.of(KEPT), drawn).mapToObj(OrderTrial::of);
  }

  @ParameterizedTest
  @MethodSource("trials")
  void shuffled(OrderTrial trial) {
    Warehouse warehouse = new Warehouse();

    assertThat(
            trial.load(
                warehouse, Warehouse.SEEDS, INVENTED.reading(INVENTED.items()), INVENTED.items()))
        .isEmpty();

    assertThat(Fingerprint.differences(warehouse.fingerprint(), inOrder)).isEmpty();
  }
}
