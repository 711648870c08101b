package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;

/** A report's arguments and options, and the database that it is put to. */
record Question(DSLContext database, List<String> arguments, ReportOptions options) {

  Lookup lookup() {
    return new Lookup(database);
  }

  /** The same of all days. */
  Question withoutDays() {
    return new Question(database, arguments, options.withoutDays());
  }

  Optional<String> argument(int index) {
    return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
  }

  /** Day of the newest article; a day to come, as a wrong one would be, counts as today. */
  LocalDate newestDay() {
    LocalDate newest =
        database.select(max(ARTICLE.PUBLISHED_ON)).from(ARTICLE).fetchSingle().value1();
    return newest == null || newest.isAfter(options.today()) ? options.today() : newest;
  }

  /**
   * Runs a query whose fields are those shown; at most the limit's rows, and a note if that cut any
   * off.
   */
  Table table(
      String title, List<Shown> shown, int usualLimit, SelectLimitStep<? extends Record> query) {
    int limit = limit(usualLimit);
    int fetched = fetched(usualLimit);
    Result<? extends Record> found = fetched == 0 ? query.fetch() : query.limit(fetched).fetch();
    List<String> notes = new ArrayList<>();
    if (limit > 0 && found.size() > limit) {
      found.remove(limit);
      notes.add("The first " + rows(limit) + "; --limit 0 shows all.");
    }
    if (found.isEmpty()) {
      notes.add("No rows.");
      if (isBeyondTheNewest()) {
        notes.add("The newest article is of " + newestDay() + ".");
      }
    }
    return new Table(
        title, shown.stream().map(Shown::column).toList(), found.map(Question::cells), notes);
  }

  private boolean isBeyondTheNewest() {
    return options.since().stream().anyMatch(day -> day.isAfter(newestDay()));
  }

  /** So many rows, behind an adjective. */
  static String rows(int count) {
    return count == 1 ? "row" : count + " rows";
  }

  /** Rows to be shown at most; 0 for all. */
  int limit(int usualLimit) {
    return options.limit().orElse(usualLimit);
  }

  /** Rows to be read at most, one more than are shown; 0 for all. */
  private int fetched(int usualLimit) {
    int limit = limit(usualLimit);
    return limit == 0 || limit == Integer.MAX_VALUE ? 0 : limit + 1;
  }

  private static List<@Nullable Object> cells(Record row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.get(i));
    }
    return cells;
  }
}
