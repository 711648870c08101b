package org.diwan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.LoadSummary;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.testing.Folders;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a load costs, in ratios of one run: the whole job into an empty embedded warehouse beside
 * the reading alone (both with warm code, after a first reading), beside plain {@code COPY} of the
 * very same rows into tables without keys, and beside Spring Batch's {@code JdbcBatchItemWriter}
 * writing them into the tables with all keys; then, where sizes are given, a night of new articles
 * on warehouses of those sizes. Servers keep {@code fsync} on.
 *
 * <pre>
 * mvn -q -Pbenchmark-load test-compile -Dbenchmark.articles=news.jsonl.gz
 * mvn -q -Pbenchmark-load test-compile -Dbenchmark.articles=news.jsonl.gz -Dbenchmark.stored=20000,200000
 * </pre>
 */
public final class LoadBenchmark {
  private static final int NIGHT = 2_000;

  private final Path articles;
  private final Path folder;
  private final Seeds seeds = Seeds.builtIn();

  private LoadBenchmark(Path articles, Path folder) {
    this.articles = articles;
    this.folder = folder;
  }

  /** Takes no arguments, but the system properties above. */
  public static void main(String[] args) throws Exception {
    Path articles = Path.of(System.getProperty("benchmark.articles", "seeds/articles"));
    Path folder = Files.createTempDirectory("diwan-benchmark");
    try {
      LoadBenchmark benchmark = new LoadBenchmark(articles, folder);
      benchmark.againstOtherWays();
      benchmark.nights(System.getProperty("benchmark.stored", ""));
    } finally {
      Folders.delete(folder);
    }
  }

  private void againstOtherWays() throws IOException, SQLException {
    double cold = seconds(Loading.dryRun(seeds, request(articles), Progress.silent()));
    double reading = seconds(Loading.dryRun(seeds, request(articles), Progress.silent()));
    print("reading alone %.1f s, once the compiler is through %.1f s", cold, reading);
    Memory.reset();
    long opened = System.nanoTime();
    try (Store store = Store.open(StoreOptions.embedded(folder.resolve("loaded")));
        FirstRow first = new FirstRow(store, opened)) {
      LoadSummary load = Loading.run(store.writer(), seeds, request(articles), Progress.silent());
      double whole = seconds(load);
      print(
          "whole job %.1f s: %d articles, %.0f a second; first row after %.1f s, peak heap %d MB",
          whole, load.read(), load.read() / whole, first.seconds(), Memory.peakMegabytes());
      compare(store, whole, reading);
    }
  }

  private void compare(Store store, double whole, double reading) throws IOException, SQLException {
    SameRows rows = SameRows.of(store.writer(), folder);
    double copy = rows.copyWithoutKeys(owner(store));
    double batch;
    try (Store other = Store.open(StoreOptions.embedded(folder.resolve("batched")))) {
      Path nothing = Files.createDirectories(folder.resolve("nothing"));
      Loading.run(other.writer(), seeds, request(nothing), Progress.silent());
      batch = rows.writeInBatches(store.writer(), other.writer());
    }
    double added = Math.max(0.001, whole - reading);
    print("%d rows: plain COPY %.1f s, JdbcBatchItemWriter %.1f s", rows.count(), copy, batch);
    print("loading adds %.1f s to reading: %.1f times plain COPY", added, added / copy);
    print("JdbcBatchItemWriter takes %.1f times what loading adds", batch / added);
  }

  /**
   * The owner of an embedded warehouse, whom its own file of passwords knows: the writer makes no
   * tables.
   */
  private DataSource owner(Store store) {
    System.setProperty(
        "org.postgresql.pgpassfile", folder.resolve("loaded").resolve("pgpass").toString());
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(store.writerAddress().jdbc());
    owner.setUser("diwan");
    return owner;
  }

  /** A night of new articles on each of some sizes, and the ratio of the largest to the first. */
  private void nights(String sizes) throws IOException {
    double first = 0;
    for (String size : sizes.split(",")) {
      if (size.isBlank()) {
        continue;
      }
      double night = night(Integer.parseInt(size.strip()));
      first = first == 0 ? night : first;
      print("%d new on %s stored: %.1f s, %.2f times the first", NIGHT, size, night, night / first);
    }
  }

  private double night(int stored) throws IOException {
    Variants variants = new Variants(articles);
    Path before = folder.resolve("stored-" + stored + ".jsonl.gz");
    Path tonight = folder.resolve("tonight-" + stored + ".jsonl.gz");
    variants.write(before, 0, stored);
    variants.write(tonight, stored, NIGHT);
    try (Store store = Store.open(StoreOptions.embedded(folder.resolve("night-" + stored)))) {
      Loading.run(store.writer(), seeds, request(before), Progress.silent());
      return seconds(Loading.run(store.writer(), seeds, request(tonight), Progress.silent()));
    }
  }

  private static LoadRequest request(Path input) {
    return LoadRequest.of(List.of(input));
  }

  private static double seconds(LoadSummary summary) {
    Duration duration = summary.duration();
    return duration.toMillis() / 1000.0;
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
