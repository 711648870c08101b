package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.LoadSummary;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
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
final class LoadCommand extends LoadingCommand {

  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "files and folders; - for JSON lines on standard input (default: the five articles)")
  List<String> paths = new ArrayList<>();

  @Option(names = "--dry-run", description = "reads and reports, and writes nothing")
  boolean dryRun;

  LoadCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    LoadRequest request = request();
    Seeds facts = seeds();
    return told(
        shown(progress ->
            dryRun ? Loading.dryRun(facts, request, progress) : load(facts, request, progress)));
  }

  private LoadSummary load(Seeds facts, LoadRequest request, Progress progress) {
    try (Store store = open(store(Access.WRITE))) {
      return Loading.run(store.writer(), facts, request, progress);
    }
  }

  private LoadRequest request() throws IOException {
    boolean standardInput = paths.contains(STANDARD_INPUT);
    List<String> named = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    List<Path> inputs =
        paths.isEmpty()
            ? List.of(BuiltInArticles.in(home().resolve("articles")))
            : new InputPaths(console).of(named);
    return request(inputs, standardInput);
  }
}
