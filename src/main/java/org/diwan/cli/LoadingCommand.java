package org.diwan.cli;

import java.nio.file.Path;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that reads articles into the store: the options that all of them share. */
abstract class LoadingCommand extends StoreCommand {

  @Mixin SeedsOption seeds = new SeedsOption();

  @Option(names = "--wait", description = "waits for another load to end instead of giving up")
  boolean wait;

  @Option(
      names = "--slice",
      paramLabel = "N",
      description = "articles in a transaction (default: ${DEFAULT-VALUE})")
  int slice = LoadRequest.DEFAULT_SLICE_SIZE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads that read (default: one a core)")
  int threads = Runtime.getRuntime().availableProcessors();

  LoadingCommand(Session session) {
    super(session);
  }

  @Override
  void begin() {
    interruption()
        .whileUnheard(() -> console.error("stopped before it loaded anything; type it again"));
    super.begin();
  }

  /** What to do with the progress of a load. */
  @FunctionalInterface
  interface Job<T> {
    T run(Progress progress);
  }

  final Seeds seeds() {
    return seeds.read();
  }

  final LoadRequest request(List<Path> inputs, boolean standardInput) {
    atLeastOne("--slice", slice);
    atLeastOne("--threads", threads);
    return new LoadRequest(inputs, standardInput, slice, threads, wait);
  }

  /** Shows how it comes on until it ends. */
  final <T> T shown(Job<T> job) {
    try (LiveProgress progress = new LiveProgress(console, interruption())) {
      return job.run(progress);
    }
  }

  /** Tells what it did and gives the exit code. */
  final int told(RunEnd end) {
    LoadAccount account = new LoadAccount(console);
    account.print(end);
    return account.exitCode(end.summary());
  }

  private static void atLeastOne(String option, int value) {
    if (value < 1) {
      throw CommandFailure.usage(option + " takes a number from 1 on, not " + value);
    }
  }
}
