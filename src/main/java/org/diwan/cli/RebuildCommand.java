package org.diwan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.LoadSummary;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.diwan.warehouse.ArticleFilter;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads stored articles again. */
@Command(
    name = "rebuild",
    description = {
      "Reads the stored articles again, with the present rules and lists; all of them or those meant.",
      "Exit codes as for load. One that broke off goes on where it stood when it is typed again."
    })
final class RebuildCommand extends LoadingCommand {

  @Option(names = "--ref", paramLabel = "REF", arity = "1..*", description = "these articles")
  List<String> refs = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "articles of this outlet")
  @Nullable String outlet;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Day.class,
      description = "published on this day or later")
  @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Day.class,
      description = "published on this day or earlier")
  @Nullable LocalDate until;

  @Option(names = "--all", description = "all stored articles (what it does unless told otherwise)")
  boolean all;

  RebuildCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    ArticleFilter filter = new ArticleFilter(refs, outlet, since, until);
    if (all && !filter.equals(ArticleFilter.ALL)) {
      throw CommandFailure.usage("--all goes with no --ref, --outlet, --since or --until");
    }
    if (since != null && until != null && since.isAfter(until)) {
      throw CommandFailure.usage(
          "--since %s is later than --until %s: give the earlier day first"
              .formatted(since, until));
    }
    LoadRequest sizes = request(List.of(), false);
    Seeds facts = seeds();
    return told(shown(progress -> rebuild(facts, filter, sizes, progress)));
  }

  private RunEnd rebuild(Seeds facts, ArticleFilter filter, LoadRequest sizes, Progress progress) {
    try (Store store = open(store(Access.WRITE))) {
      LoadSummary summary = Loading.rebuild(store.writer(), facts, filter, sizes, progress);
      return RunEnd.of(DSL.using(store.writer(), SQLDialect.POSTGRES), summary);
    }
  }
}
