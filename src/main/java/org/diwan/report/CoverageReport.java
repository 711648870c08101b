package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.COVERAGE;
import static org.diwan.report.EventFilter.when;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;

/**
 * Articles by outlet and day of publication, what was read from them, and the share without a fact.
 */
final class CoverageReport implements Report {
  private static final Field<BigDecimal> SHARE =
      round(
          COVERAGE
              .ARTICLES_WITHOUT_FACT
              .cast(BigDecimal.class)
              .times(inline(100))
              .div(COVERAGE.ARTICLES.cast(BigDecimal.class)),
          1);

  private static final List<Shown> DAYS =
      List.of(
          date("published", COVERAGE.PUBLISHED_ON),
          text("outlet", COVERAGE.OUTLET),
          number("articles", COVERAGE.ARTICLES),
          number("events", COVERAGE.EVENTS),
          number("agreements", COVERAGE.AGREEMENTS),
          number("figures", COVERAGE.FIGURES),
          number("without_fact", COVERAGE.ARTICLES_WITHOUT_FACT),
          number("without_fact_percent", SHARE));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "coverage",
        "",
        0,
        0,
        "Articles by outlet and day with their facts, and the share without one",
        Set.of(Filter.SINCE, Filter.UNTIL, Filter.OUTLET));
  }

  @Override
  public Table answer(Question question) {
    Table days = question.table("Coverage", DAYS, 60, days(question));
    List<String> notes = new ArrayList<>(days.notes());
    notes.add(total(question));
    return new Table(days.title(), days.columns(), days.rows(), notes);
  }

  private static SelectLimitStep<? extends Record> days(Question question) {
    return question
        .database()
        .select(Shown.fields(DAYS))
        .from(COVERAGE)
        .where(chosen(question))
        .orderBy(
            COVERAGE.PUBLISHED_ON.desc().nullsLast(),
            COVERAGE.ARTICLES.desc(),
            COVERAGE.OUTLET.asc().nullsLast());
  }

  private static String total(Question question) {
    var totals =
        question
            .database()
            .select(
                sum(COVERAGE.ARTICLES),
                sum(COVERAGE.ARTICLES_WITHOUT_FACT),
                sum(COVERAGE.EVENTS),
                sum(COVERAGE.AGREEMENTS),
                sum(COVERAGE.FIGURES))
            .from(COVERAGE)
            .where(chosen(question))
            .fetchSingle();
    return "In all "
        + whole(totals.value1())
        + " articles ("
        + whole(totals.value2())
        + " without a fact), "
        + whole(totals.value3())
        + " events, "
        + whole(totals.value4())
        + " agreements and "
        + whole(totals.value5())
        + " figures as they state them.";
  }

  private static String whole(@Nullable BigDecimal sum) {
    return sum == null ? "0" : sum.toPlainString();
  }

  private static Condition chosen(Question question) {
    ReportOptions options = question.options();
    return options
        .since()
        .map(COVERAGE.PUBLISHED_ON::ge)
        .orElse(noCondition())
        .and(options.until().map(COVERAGE.PUBLISHED_ON::le).orElse(noCondition()))
        .and(
            when(
                question,
                Filter.OUTLET,
                text -> COVERAGE.OUTLET.eq(new Codes(question.database()).outlet(text))));
  }
}
