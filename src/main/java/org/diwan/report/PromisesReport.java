package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.FIGURE_PROMISE;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.diwan.jooq.reporting.tables.FigureWide;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/**
 * What was promised or expected beside the latest actual figure of the same measure, kind, unit and
 * sides. {@code told} says whether the actual figure was published later, on the same day or
 * earlier: only a later one tells what came of the promise, an earlier one where it began.
 */
final class PromisesReport implements Report {
  private static final FigureWide ACTUAL = FIGURE_WIDE.as("actual");

  private static final Field<String> TOLD =
      when(ACTUAL.PUBLISHED_ON.gt(FIGURE_WIDE.PUBLISHED_ON), inline("LATER"))
          .when(ACTUAL.PUBLISHED_ON.eq(FIGURE_WIDE.PUBLISHED_ON), inline("SAME_DAY"))
          .when(ACTUAL.PUBLISHED_ON.lt(FIGURE_WIDE.PUBLISHED_ON), inline("EARLIER"))
          .when(ACTUAL.ARTICLE_REF.eq(FIGURE_WIDE.ARTICLE_REF), inline("SAME_ARTICLE"))
          .when(ACTUAL.FIGURE_ID.isNotNull(), inline("UNKNOWN"));

  private static final List<Shown> PROMISES =
      List.of(
          text("kind", FIGURE_WIDE.FIGURE_KIND).detail(),
          arabic("measure_ar", FIGURE_WIDE.MEASURE),
          text("subjects", FIGURE_WIDE.SUBJECTS_EN),
          arabic("subjects_ar", FIGURE_WIDE.SUBJECTS_AR).detail(),
          text("status", FIGURE_WIDE.FIGURE_STATUS),
          text("qualifier", FIGURE_WIDE.QUALIFIER).detail(),
          number("promised", FIGURE_WIDE.VALUE_LOW),
          number("promised_to", FIGURE_WIDE.VALUE_HIGH).detail(),
          text("unit", FIGURE_WIDE.UNIT),
          text("period", FIGURE_WIDE.PERIOD_TEXT),
          date("published", FIGURE_WIDE.PUBLISHED_ON),
          number("actual", ACTUAL.VALUE_LOW),
          number("actual_percent", FIGURE_PROMISE.ACTUAL_PERCENT),
          text("actual_period", ACTUAL.PERIOD_TEXT).detail(),
          date("actual_published", ACTUAL.PUBLISHED_ON),
          text("told", TOLD),
          arabic("evidence_ar", FIGURE_WIDE.EVIDENCE_AR).detail(),
          arabic("actual_evidence_ar", ACTUAL.EVIDENCE_AR).detail(),
          text("article", FIGURE_WIDE.ARTICLE_REF).detail(),
          text("actual_article", ACTUAL.ARTICLE_REF).detail(),
          text("fact", FactId.of("F", FIGURE_WIDE.FIGURE_ID)),
          text("actual_fact", FactId.of("F", ACTUAL.FIGURE_ID)));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "promises",
        "[MEASURE]",
        0,
        1,
        "Targets and forecasts beside the latest actual figure of the same measure and sides",
        FigureFilter.FILTERS);
  }

  @Override
  public Table answer(Question question) {
    return FigureFilter.table(question, "Promises", PROMISES, promises(question));
  }

  private static SelectLimitStep<? extends Record> promises(Question question) {
    return question
        .database()
        .select(Shown.fields(PROMISES))
        .from(FIGURE_WIDE)
        .leftJoin(FIGURE_PROMISE)
        .on(FIGURE_PROMISE.FIGURE_ID.eq(FIGURE_WIDE.FIGURE_ID))
        .leftJoin(ACTUAL)
        .on(ACTUAL.FIGURE_ID.eq(FIGURE_PROMISE.ACTUAL_FIGURE_ID))
        .where(FIGURE_WIDE.FIGURE_STATUS.ne("ACTUAL"))
        .and(question.argument(0).map(FigureFilter::measures).orElse(noCondition()))
        .and(FigureFilter.of(question))
        .orderBy(
            TOLD.sortAsc("LATER", "SAME_DAY", "SAME_ARTICLE", "UNKNOWN", "EARLIER").nullsLast(),
            FIGURE_WIDE.PUBLISHED_ON.desc().nullsLast(),
            FIGURE_WIDE.ARTICLE_REF.asc(),
            FIGURE_WIDE.FIGURE_ID.asc());
  }
}
