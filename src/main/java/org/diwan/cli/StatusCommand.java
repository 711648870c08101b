package org.diwan.cli;

import java.util.List;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;

/** Tells what is in the store and how fresh it is. */
@Command(
    name = "status",
    description = "Tells what the store holds, how fresh it is, and the last runs.")
final class StatusCommand extends AskingCommand {

  private static final int RUNS = 5;

  StatusCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    try (Store store = open(store(Access.READ))) {
      DSLContext database = DSL.using(store.writer(), SQLDialect.POSTGRES);
      StatusQueries queries = new StatusQueries(database);
      console.say("Store    " + store.readerAddress());
      console.say("Holds    " + queries.contents());
      console.say("Fresh    " + queries.freshness());
      List<String> runs = queries.lastRuns(RUNS);
      console.say(runs.isEmpty() ? "Runs     none yet" : "Runs");
      runs.forEach(run -> console.say("  " + run));
      return ExitCode.DONE;
    }
  }
}
