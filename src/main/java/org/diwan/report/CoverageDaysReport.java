package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.COVERAGE_DAY;
import static org.diwan.report.EventFilter.when;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/**
 * Articles of each outlet on each day from its first article on, zero where it published none: who
 * fell silent, which feed broke. Without {@code --since} the {@value #USUAL} days up to the newest
 * article.
 */
final class CoverageDaysReport implements Report {
  private static final int USUAL = 30;

  private static final List<Shown> DAYS =
      List.of(
          date("published", COVERAGE_DAY.PUBLISHED_ON),
          text("outlet", COVERAGE_DAY.OUTLET),
          number("articles", COVERAGE_DAY.ARTICLES),
          number("events", COVERAGE_DAY.EVENTS),
          number("agreements", COVERAGE_DAY.AGREEMENTS),
          number("figures", COVERAGE_DAY.FIGURES),
          number("without_fact", COVERAGE_DAY.ARTICLES_WITHOUT_FACT));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "coverage-days",
        "",
        0,
        0,
        "Articles of each outlet day by day, days without any too (the 30 days up to the newest article)",
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
        .from(COVERAGE_DAY)
        .where(COVERAGE_DAY.PUBLISHED_ON.between(since, until))
        .and(when(question, Filter.OUTLET, text -> COVERAGE_DAY.OUTLET.eq(outlet(question, text))))
        .orderBy(
            COVERAGE_DAY.PUBLISHED_ON.desc(),
            COVERAGE_DAY.ARTICLES.desc(),
            COVERAGE_DAY.OUTLET.asc().nullsLast());
  }

  private static String outlet(Question question, String text) {
    return new Codes(question.database()).outlet(text);
  }
}
