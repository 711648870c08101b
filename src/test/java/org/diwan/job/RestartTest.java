package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A load that is cut off is started again and ends as if nothing had been; two at once do not meet.
 */
class RestartTest {
  private final Invented invented = Invented.articles(23, 60);
  private final Warehouse warehouse = new Warehouse();

  @ParameterizedTest
  @ValueSource(ints = {10, 30, 60})
  void connectionCutBetweenSlices(int cutAfter) {
    assertThatThrownBy(() ->
            warehouse.load(invented.reading(invented.items()), 10, warehouse.cutAfter(cutAfter)))
        .isInstanceOf(LoadFailedException.class);

    LoadSummary resumed = warehouse.load(invented, invented.items(), 10);

    assertThat(resumed.resumed()).isTrue();
    assertThat(resumed.read()).isEqualTo(60);
    assertThat(resumed.loaded()).isEqualTo(60);
    assertThat(resumed.checkFindings()).isEmpty();
    assertThat(Fingerprint.differences(warehouse.fingerprint(), undisturbed())).isEmpty();
    assertThat(warehouse.count("audit.run")).isEqualTo(1);
  }

  @Test
  void processThatDiedLeavesNothingThatBlocks() {
    assertThatThrownBy(
            () -> warehouse.load(invented.reading(invented.items()), 10, warehouse.cutAfter(20)))
        .isInstanceOf(LoadFailedException.class);
    // What kill -9 leaves: nobody was there to say that it failed.
    warehouse.sql().execute("update audit.run set run_status = 'RUNNING'");
    warehouse
        .sql()
        .execute("update batch.batch_job_execution set status = 'STARTED', end_time = null");
    warehouse
        .sql()
        .execute(
            "update batch.batch_step_execution set status = 'STARTED' where step_name = 'loadArticles'");
    warehouse
        .sql()
        .execute(
            "insert into batch.batch_job_instance values (4711, 0, 'load', 'without execution')");

    LoadSummary resumed = warehouse.load(invented, invented.items(), 10);

    assertThat(resumed.resumed()).isTrue();
    assertThat(Fingerprint.differences(warehouse.fingerprint(), undisturbed())).isEmpty();
  }

  @Test
  void secondLoadIsRefusedOrWaits() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Reading slow =
        Invented.reading(
            invented.items(),
            article -> {
              reading.countDown();
              await(goOn);
              return invented.read(article);
            });
    CompletableFuture<LoadSummary> first =
        CompletableFuture.supplyAsync(() -> warehouse.load(slow, 10, Progress.silent()));
    assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();

    assertThatThrownBy(() -> warehouse.load(invented, invented.items(), 10))
        .isInstanceOf(LoadRunningException.class);

    LoadRequest patient = new LoadRequest(List.of(), false, 10, 2, true);
    CompletableFuture<LoadSummary> second =
        CompletableFuture.supplyAsync(() ->
            new Loading(
                    warehouse.database(),
                    Warehouse.SEEDS,
                    invented.reading(invented.items()),
                    patient,
                    Progress.silent())
                .run());
    goOn.countDown();
    assertThat(first.get(60, TimeUnit.SECONDS).loaded()).isEqualTo(60);
    assertThat(second.get(60, TimeUnit.SECONDS).unchanged()).isEqualTo(60);
  }

  private String undisturbed() {
    Warehouse other = new Warehouse();
    other.load(invented, invented.items(), 1000);
    return other.fingerprint();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
