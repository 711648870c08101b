package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.diwan.report.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a load leaves for those who did not watch it. */
final class RunAccounts {

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "then writes what happened into this file, in Markdown, for a mail")
  @Nullable Path summary;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "then writes metrics into this file, for Prometheus' textfile collector")
  @Nullable Path metrics;

  boolean asked() {
    return summary != null || metrics != null;
  }

  /** Finds out before a long load whether the files can be written after it. */
  void verify() {
    verify("--summary", summary);
    verify("--metrics", metrics);
  }

  /**
   * Runs a load; one that fails leaves its account, too. One that was refused because another runs
   * leaves none: the other will.
   */
  RunEnd of(Supplier<RunEnd> load) {
    Instant start = Instant.now();
    try {
      return load.get();
    } catch (RuntimeException e) {
      if (asked() && Failures.code(e) == ExitCode.FAILED) {
        failed(e, start);
      }
      throw e;
    }
  }

  /**
   * Writes what was asked for.
   *
   * @param notes said beside the counts
   */
  void write(RunEnd end, List<String> notes) {
    Instant now = Instant.now();
    write(summary, RunSummary.of(end, notes, now));
    writeMetrics(LoadOutcome.of(end, now, before()));
  }

  private void failed(RuntimeException failure, Instant start) {
    Instant now = Instant.now();
    Duration duration = Duration.between(start, now);
    try {
      write(summary, RunSummary.failed(Failures.line(failure, "load"), duration, now));
      writeMetrics(LoadOutcome.failed(duration, now, before()));
    } catch (CommandFailure e) {
      failure.addSuppressed(e);
    }
  }

  private void writeMetrics(LoadOutcome outcome) {
    if (metrics != null) {
      write(metrics, LoadMetrics.text(outcome));
    }
  }

  private @Nullable Instant before() {
    return metrics == null ? null : FormerMetrics.lastSuccess(metrics);
  }

  private static void write(@Nullable Path file, String text) {
    if (file == null) {
      return;
    }
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw CommandFailure.failed("what the load did cannot be written to " + file + ": " + e, e);
    }
  }

  private static void verify(String option, @Nullable Path file) {
    if (file == null) {
      return;
    }
    Path folder = WholeFile.folder(file);
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw CommandFailure.usage(option + " " + file + ": no folder to write into: " + folder);
    }
    if (Files.isDirectory(file)) {
      throw CommandFailure.usage(option + " " + file + " is a folder: name a file");
    }
  }
}
