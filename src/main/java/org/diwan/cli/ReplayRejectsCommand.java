package org.diwan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.Counted;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.job.ReplaySummary;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads rejects again. */
@Command(
    name = "replay-rejects",
    description = {
      "Reads what was set aside again, from its file and line, and loads what is good now.",
      "Exit codes as for load; 3 also where a place could not be found."
    })
final class ReplayRejectsCommand extends LoadingCommand {

  @Option(names = "--run", paramLabel = "N", description = "rejects of this run (default: of all)")
  @Nullable Long run;

  ReplayRejectsCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    LoadRequest sizes = request(List.of(), false);
    Seeds facts = seeds();
    return shown(progress -> replay(facts, sizes, progress))
        .map(this::account)
        .orElseGet(this::none);
  }

  private Optional<Replayed> replay(Seeds facts, LoadRequest sizes, Progress progress) {
    try (Store store = open(store(Access.WRITE))) {
      DSLContext database = DSL.using(store.writer(), SQLDialect.POSTGRES);
      return Loading.replay(store.writer(), facts, run, sizes, progress)
          .map(summary -> new Replayed(summary, RunEnd.of(database, summary.run())));
    }
  }

  /** What was looked for, and how the run that read what was found ended. */
  private record Replayed(ReplaySummary summary, RunEnd end) {}

  private int none() {
    console.say("No reject waits to be replayed.");
    return ExitCode.DONE;
  }

  private int account(Replayed replayed) {
    ReplaySummary summary = replayed.summary();
    console.say(
        String.format(
            Locale.ROOT,
            "Took up %s: %,d read again, %,d not found.",
            Counted.of(summary.rejects(), "reject"),
            summary.replayed(),
            summary.notFound()));
    int exitCode = told(replayed.end());
    summary.examples().forEach(line -> console.err().println("not found " + line));
    long more = summary.notFound() - summary.examples().size();
    if (more > 0) {
      console.err().printf(Locale.ROOT, "not found %,d more: reporting.reject tells all%n", more);
    }
    return exitCode == ExitCode.DONE && summary.notFound() > 0
        ? ExitCode.DONE_WITH_REJECTS
        : exitCode;
  }
}
