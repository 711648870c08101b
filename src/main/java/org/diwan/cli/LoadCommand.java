package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.LoadSummary;
import org.diwan.job.Loading;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads articles. */
@Command(
    name = "load",
    description = {
      "Loads what is new or changed in files (.txt, .jsonl, .jsonl.gz) and folders.",
      "Exit codes: 0 done, 1 failed, 2 usage, 3 done with rejects, 75 another load is running."
    })
final class LoadCommand extends StoreCommand {

  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "files and folders; - for JSON lines on standard input (default: the five articles)")
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "a folder with reference/ and lexicon/ of your own, in place of the program's")
  @Nullable Path seeds;

  @Option(names = "--dry-run", description = "reads and reports, and writes nothing")
  boolean dryRun;

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

  LoadCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    LoadRequest request = request();
    Seeds facts = seeds == null ? Seeds.builtIn() : Seeds.folder(folder(seeds));
    LoadAccount account = new LoadAccount(console);
    try (LiveProgress progress = new LiveProgress(console, interruption())) {
      LoadSummary summary =
          dryRun ? Loading.dryRun(facts, request, progress) : load(facts, request, progress);
      progress.close();
      account.print(summary);
      return account.exitCode(summary);
    }
  }

  private LoadSummary load(Seeds facts, LoadRequest request, LiveProgress progress) {
    try (Store store = open(store(Access.WRITE))) {
      return Loading.run(store.writer(), facts, request, progress);
    }
  }

  private LoadRequest request() throws IOException {
    atLeastOne("--slice", slice);
    atLeastOne("--threads", threads);
    boolean standardInput = paths.contains(STANDARD_INPUT);
    List<String> named = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    List<Path> inputs =
        paths.isEmpty()
            ? List.of(BuiltInArticles.in(home().resolve("articles")))
            : new InputPaths(console).of(named);
    return new LoadRequest(inputs, standardInput, slice, threads, wait);
  }

  private static void atLeastOne(String option, int value) {
    if (value < 1) {
      throw CommandFailure.usage(option + " takes a number from 1 on, not " + value);
    }
  }

  private static Path folder(Path path) {
    if (!Files.isDirectory(path)) {
      throw CommandFailure.usage("--seeds " + path + " is no folder");
    }
    return path;
  }
}
