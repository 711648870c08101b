package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.diwan.job.CutEveryCall.Result;
import org.diwan.testing.CuttingProxy.Moment;
import org.diwan.testing.Quiet;
import org.junit.jupiter.api.Test;

/**
 * The connection breaks before every single call of a small load, one call at a time; each time the
 * load is started again and ends as if nothing had been. Cuts at random miss what this finds.
 * {@code -Dcuts.every=8} tries one call in eight, others each time.
 */
class EveryCallTest {
  /** Calls of threads beside each other do not come in the same number each time. */
  private static final int FEW = 10;

  private static final int EVERY = Integer.getInteger("cuts.every", 1);
  private static final int FROM = Integer.getInteger("cuts.from", new Random().nextInt(EVERY));

  @Test
  void cutBeforeEachCall() throws Exception {
    try (Quiet quiet = Quiet.now();
        CutEveryCall load = CutEveryCall.ofArticles()) {
      System.out.println("calls cut: -Dcuts.every=" + EVERY + " -Dcuts.from=" + FROM);
      Result result = load.run(Moment.BEFORE, EVERY, FROM);

      assertThat(result.faults()).as("-Dcuts.every=%d -Dcuts.from=%d", EVERY, FROM).isEmpty();
      assertThat(result.trials()).isGreaterThan(400 / EVERY);
      assertThat(result.cuts()).isGreaterThan(result.trials() - FEW);
    }
  }
}
