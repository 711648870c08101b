package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.job.CutEveryCall.Result;
import org.diwan.testing.CuttingProxy.Moment;
import org.diwan.testing.Quiet;
import org.junit.jupiter.api.Test;

/**
 * The connection breaks before every single call of a small load, one call at a time; each time the
 * load is started again and ends as if nothing had been. Cuts at random miss what this finds.
 */
class EveryCallTest {
  /** Calls of threads beside each other do not come in the same number each time. */
  private static final int FEW = 10;

  @Test
  void cutBeforeEachCall() throws Exception {
    try (Quiet quiet = Quiet.now();
        CutEveryCall load = CutEveryCall.ofArticles()) {
      Result result = load.run(Moment.BEFORE);

      assertThat(result.faults()).isEmpty();
      assertThat(result.trials()).isGreaterThan(400);
      assertThat(result.cuts()).isGreaterThan(result.trials() - FEW);
    }
  }
}
