package org.diwan.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.diwan.gazetteer.Seeds;
import org.diwan.source.SourceUsageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for another load decides what to do once that one has ended. */
class WaitingTest {
  private static final String ROWS =
      "name_ar,article_ref,person_id,organisation_id,note\nفلان,,xi-jinping,,\n";

  @TempDir Path folder;
  private final Warehouse warehouse = new Warehouse();
  private final CountDownLatch waits = new CountDownLatch(1);
  private final Progress progress =
      new Progress() {
        @Override
        public void done(long articles, double perSecond, @Nullable Duration left) {}

        @Override
        public void note(String line) {
          if (line.contains("waiting for its end")) {
            waits.countDown();
          }
        }
      };

  @Test
  void correctionsOfWhileItWaitedCount() throws Exception {
    Path corrections = folder.resolve("names.csv");
    LoadRequest request = patient(article("a.jsonl", "{\"id\":\"a\",\"body\":\"نص\"}\n"));

    CompletableFuture<LoadSummary> load;
    try (Lease other = take()) {
      load =
          started(() -> Loading.run(warehouse.database(), seeds(corrections), request, progress));
      Files.writeString(corrections, ROWS);
    }

    assertThat(load.get(60, TimeUnit.SECONDS).read()).isEqualTo(1);
    assertThat(warehouse.count("audit.correction")).isEqualTo(1);
  }

  @Test
  void rejectsThatAnotherReplaySettledAreLeftAlone() throws Exception {
    LoadRequest request = patient(article("a.jsonl", "no JSON\n"));
    Loading.run(warehouse.database(), Warehouse.SEEDS, request, Progress.silent());

    CompletableFuture<Boolean> replay;
    try (Lease other = take()) {
      replay =
          started(() ->
              Loading.replay(warehouse.database(), Warehouse.SEEDS, null, request, progress)
                  .isPresent());
      warehouse.sql().execute("update audit.reject set replay_outcome = 'REPLAYED'");
    }

    assertThat(replay.get(60, TimeUnit.SECONDS)).isFalse();
    assertThat(warehouse.count("audit.run")).isEqualTo(1);
  }

  @Test
  void pathThatIsNotThereIsToldAtOnce() throws Exception {
    try (Lease other = take()) {
      assertThatThrownBy(() ->
              Loading.run(
                  warehouse.database(),
                  Warehouse.SEEDS,
                  patient(folder.resolve("nowhere.jsonl")),
                  progress))
          .isInstanceOf(SourceUsageException.class);
      assertThatThrownBy(() ->
              Loading.replay(warehouse.database(), Warehouse.SEEDS, 9L, patient(folder), progress))
          .isInstanceOf(NotInWarehouseException.class);
    }
  }

  @Test
  void pathThatWentWhileItWaitedIsToldThen() throws Exception {
    Path file = article("a.jsonl", "{\"id\":\"a\",\"body\":\"نص\"}\n");

    CompletableFuture<LoadSummary> load;
    try (Lease other = take()) {
      load =
          started(
              () -> Loading.run(warehouse.database(), Warehouse.SEEDS, patient(file), progress));
      Files.delete(file);
    }

    assertThatThrownBy(() -> load.get(60, TimeUnit.SECONDS))
        .hasCauseInstanceOf(SourceUsageException.class);
    assertThat(warehouse.count("audit.run")).isZero();
  }

  private Path article(String name, String line) throws IOException {
    return Files.writeString(folder.resolve(name), line);
  }

  private static LoadRequest patient(Path input) {
    return new LoadRequest(List.of(input), false, 10, 2, true);
  }

  private Lease take() throws Exception {
    return Lease.take(warehouse.database(), false, Progress.silent());
  }

  private <T> CompletableFuture<T> started(Supplier<T> work) throws InterruptedException {
    CompletableFuture<T> started = CompletableFuture.supplyAsync(work);
    assertThat(waits.await(60, TimeUnit.SECONDS)).isTrue();
    return started;
  }

  /** The small reference; with a row about a name as soon as the file is there. */
  private static Seeds seeds(Path there) {
    return path ->
        path.equals("corrections/names.csv") && Files.exists(there)
            ? new ByteArrayInputStream(ROWS.getBytes(UTF_8))
            : Warehouse.SEEDS.open(path);
  }
}
