package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** After which slices of a run the planner is told anew what the tables hold. */
class FreshStatisticsTest {
  @Test
  void areMadeEachTimeTheRunIsFourTimesAsLong() {
    assertThat(IntStream.rangeClosed(1, 300).filter(FreshStatistics::isDueAfter))
        .containsExactly(1, 4, 16, 64, 256);
  }
}
