package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.CHANGE;
import static org.diwan.jooq.reporting.Tables.RUN;
import static org.diwan.report.EventFilter.when;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.EnumSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.SQLDataType;

/**
 * What runs added, altered and removed; what the last of them that changed anything did, unless
 * told.
 */
final class ChangesReport implements Report {
  private static final Field<String> FACT =
      concat(left(CHANGE.FACT_KIND, 1), CHANGE.FACT_ID.cast(SQLDataType.CLOB));

  private static final List<Shown> CHANGES =
      List.of(
          number("run", CHANGE.RUN_ID),
          text("command", CHANGE.COMMAND).detail(),
          date("changed", CHANGE.CHANGED_UTC.cast(SQLDataType.LOCALDATE)),
          text("change", CHANGE.CHANGE_KIND),
          text("kind", CHANGE.FACT_KIND),
          text("type", CHANGE.FACT_TYPE),
          text("status", CHANGE.FACT_STATUS),
          date("date_from", CHANGE.DATE_FROM),
          date("date_to", CHANGE.DATE_TO).detail(),
          text("who", CHANGE.PARTICIPANTS_NAMED),
          arabic("name_ar", CHANGE.NAME_AR),
          text("keys", CHANGE.PARTICIPANTS).detail(),
          text("fields", CHANGE.CHANGED_FIELDS),
          text("before", CHANGE.BEFORE_CONTENT).detail(),
          text("after", CHANGE.AFTER_CONTENT).detail(),
          text("fact", FACT));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "changes",
        "",
        0,
        0,
        "What runs added, altered and removed (the last one that did)",
        EnumSet.of(Filter.RUN, Filter.SINCE, Filter.UNTIL, Filter.TYPE));
  }

  @Override
  public Table answer(Question question) {
    question.options().run().ifPresent(run -> refuseUnlessAlone(question, run));
    return question.table(title(question), CHANGES, 50, changes(question));
  }

  private static void refuseUnlessAlone(Question question, long run) {
    if (question.options().since().isPresent() || question.options().until().isPresent()) {
      throw new ReportUsageException(
          "--run " + run + " names one run: leave out --since and --until, or --run");
    }
    if (!question.database().fetchExists(RUN, RUN.RUN_ID.eq(run))) {
      throw new ReportUsageException("no run '" + run + "' is known; status lists the last ones");
    }
  }

  private static SelectLimitStep<? extends Record> changes(Question question) {
    return question
        .database()
        .select(Shown.fields(CHANGES))
        .from(CHANGE)
        .where(runs(question.options()))
        .and(types(question))
        .orderBy(CHANGE.RUN_ID.desc(), CHANGE.FACT_KIND.desc(), CHANGE.CHANGE_KIND, CHANGE.FACT_ID);
  }

  private static Condition runs(ReportOptions options) {
    if (options.run().isPresent()) {
      return CHANGE.RUN_ID.eq(options.run().get());
    }
    if (options.since().isEmpty() && options.until().isEmpty()) {
      return CHANGE.RUN_ID.eq(select(max(CHANGE.RUN_ID)).from(CHANGE));
    }
    Condition since =
        options.since().map(day -> CHANGE.CHANGED_UTC.ge(day.atStartOfDay())).orElse(noCondition());
    return options
        .until()
        .map(day -> since.and(CHANGE.CHANGED_UTC.lt(day.plusDays(1).atStartOfDay())))
        .orElse(since);
  }

  private static Condition types(Question question) {
    return when(
        question,
        Filter.TYPE,
        type -> CHANGE.FACT_TYPE.eq(new Codes(question.database()).factType(type)));
  }

  private static String title(Question question) {
    return question
        .options()
        .run()
        .map(run -> "What run " + run + " changed")
        .orElse("What runs changed");
  }
}
