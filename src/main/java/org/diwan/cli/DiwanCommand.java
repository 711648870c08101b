package org.diwan.cli;

import java.io.IOException;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.LoadSummary;
import org.diwan.job.Loading;
import org.diwan.report.ReportOptions;
import org.diwan.report.Reports;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;

/** Without a command: a first look at what the program does. */
@Command(
    name = "diwan",
    description = "A warehouse of diplomacy read from Arabic news.",
    footer = "%nWithout a command: loads the five articles it brings and shows the first answers.")
final class DiwanCommand extends StoreCommand {

  private static final List<String> FIRST_QUESTIONS = List.of("bilateral", "agreements", "figures");
  private static final int ROWS = 8;

  DiwanCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    try (Store store = open(store(Access.WRITE))) {
      int exitCode = load(store);
      DSLContext database = DSL.using(store.reader(), SQLDialect.POSTGRES);
      for (String question : FIRST_QUESTIONS) {
        answer(database, question);
      }
      console.say("");
      console.say(
          "More: report lists the questions, serve opens the store to BI tools, --help tells all.");
      return exitCode;
    }
  }

  private int load(Store store) throws IOException {
    LoadRequest request = LoadRequest.of(List.of(BuiltInArticles.in(home().resolve("articles"))));
    LoadAccount account = new LoadAccount(console);
    try (LiveProgress progress = new LiveProgress(console, interruption())) {
      LoadSummary summary = Loading.run(store.writer(), Seeds.builtIn(), request, progress);
      progress.close();
      account.print(RunEnd.of(DSL.using(store.writer(), SQLDialect.POSTGRES), summary));
      return account.exitCode(summary);
    }
  }

  private void answer(DSLContext database, String question) throws IOException {
    console.say("");
    ReportOptions options = ReportOptions.none().withLimit(ROWS);
    AnswerPrinter.brief(console).print(Reports.run(database, question, List.of(), options));
  }
}
