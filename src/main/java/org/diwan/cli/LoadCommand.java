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
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          "files and folders; - for JSON lines on standard input, as through a pipe (default: the five articles)")
  List<String> paths = new ArrayList<>();

  @Option(names = "--dry-run", description = "reads and reports, and writes nothing")
  boolean dryRun;

  @Option(
      names = "--html",
      paramLabel = "DIR",
      description = "then writes the page into this folder, as report --html does")
  @Nullable Path html;

  @Mixin RunAccounts accounts = new RunAccounts();

  LoadCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    LoadRequest request = request();
    Seeds facts = seeds();
    RunEnd end = accounts.of(() -> shown(progress -> run(facts, request, progress)));
    int exitCode = told(end);
    List<String> notes = notes(end.summary(), request);
    notes.forEach(console::note);
    accounts.write(end, notes);
    writePage();
    return exitCode;
  }

  private static List<String> notes(LoadSummary summary, LoadRequest request) {
    return summary.read() == 0 ? List.of(Delivery.of(request).nothingCame()) : List.of();
  }

  private RunEnd run(Seeds facts, LoadRequest request, Progress progress) {
    return dryRun
        ? RunEnd.unwritten(Loading.dryRun(facts, request, progress))
        : load(facts, request, progress);
  }

  private void writePage() {
    if (html != null) {
      try (Store store = open(store(Access.READ))) {
        new PageWriter(console).write(store, html);
      }
    }
  }

  private RunEnd load(Seeds facts, LoadRequest request, Progress progress) {
    try (Store store = open(store(Access.WRITE))) {
      LoadSummary summary = Loading.run(store.writer(), facts, request, progress);
      return RunEnd.of(DSL.using(store.writer(), SQLDialect.POSTGRES), summary);
    }
  }

  private LoadRequest request() throws IOException {
    if (dryRun && html != null) {
      throw CommandFailure.usage("--html shows what is loaded, and --dry-run loads nothing");
    }
    if (dryRun && accounts.asked()) {
      throw CommandFailure.usage("--summary and --metrics tell of a load, and --dry-run is none");
    }
    accounts.verify();
    boolean standardInput = paths.contains(STANDARD_INPUT);
    List<String> named = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    List<Path> inputs =
        paths.isEmpty()
            ? List.of(BuiltInArticles.in(home().resolve("articles")))
            : new InputPaths(console).of(named);
    return request(inputs, standardInput);
  }
}
