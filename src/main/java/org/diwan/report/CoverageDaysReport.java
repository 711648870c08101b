package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.CALENDAR;
import static org.diwan.jooq.reporting.Tables.COVERAGE;
import static org.diwan.jooq.reporting.Tables.OUTLET;
import static org.diwan.report.EventFilter.when;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/**
 * Articles of each outlet on each day, zero where it published none: who fell silent, which feed
 * broke. Without {@code --since} the {@value #USUAL} days up to the newest article.
 */
final class CoverageDaysReport implements Report {
  private static final int USUAL = 30;

  private static final List<Shown> DAYS =
      List.of(
          date("published", CALENDAR.CALENDAR_DATE),
          text("outlet", OUTLET.OUTLET_),
          number("articles", orZero(COVERAGE.ARTICLES)),
          number("events", orZero(COVERAGE.EVENTS)),
          number("agreements", orZero(COVERAGE.AGREEMENTS)),
          number("figures", orZero(COVERAGE.FIGURES)),
          number("without_fact", orZero(COVERAGE.ARTICLES_WITHOUT_FACT)));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "coverage-days",
        "",
        0,
        0,
        "Articles of each outlet day by day, days without any too (the newest article's month)",
        Set.of(Filter.SINCE, Filter.UNTIL, Filter.OUTLET));
  }

  @Override
  public Table answer(Question question) {
    LocalDate until = question.options().until().orElseGet(question::newestDay);
    LocalDate since = question.options().since().orElse(until.minusDays(USUAL - 1L));
    return question.table(
        "Coverage from " + since + " to " + until, DAYS, 100, days(question, since, until));
  }

  private static SelectLimitStep<? extends Record> days(
      Question question, LocalDate since, LocalDate until) {
    return question
        .database()
        .select(Shown.fields(DAYS))
        .from(CALENDAR)
        .crossJoin(OUTLET)
        .leftJoin(COVERAGE)
        .on(COVERAGE.OUTLET.eq(OUTLET.OUTLET_))
        .and(COVERAGE.PUBLISHED_ON.eq(CALENDAR.CALENDAR_DATE))
        .and(COVERAGE.PUBLISHED_ON.between(since, until))
        .where(CALENDAR.CALENDAR_DATE.between(since, until))
        .and(OUTLET.OUTLET_.in(select(COVERAGE.OUTLET).from(COVERAGE)))
        .and(when(question, Filter.OUTLET, text -> OUTLET.OUTLET_.eq(outlet(question, text))))
        .orderBy(CALENDAR.CALENDAR_DATE.desc(), orZero(COVERAGE.ARTICLES).desc(), OUTLET.OUTLET_);
  }

  private static String outlet(Question question, String text) {
    return new Codes(question.database()).outlet(text);
  }

  private static Field<Long> orZero(Field<Long> count) {
    return coalesce(count, inline(0L));
  }
}
