package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.FIGURE_PROMISE;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;

/**
 * Figures, promises first; those of one measure as a series where its words are given. Beside a
 * target or forecast stands the latest actual figure of the same measure, kind, unit and subjects
 * (where none are told: of the same article), and what share of the target it is.
 */
final class FiguresReport implements Report {
  private static final List<Shown> FIGURES =
      List.of(
          text("kind", FIGURE_WIDE.FIGURE_KIND),
          arabic("measure_ar", FIGURE_WIDE.MEASURE),
          text("status", FIGURE_WIDE.FIGURE_STATUS),
          text("qualifier", FIGURE_WIDE.QUALIFIER),
          number("value", FIGURE_WIDE.VALUE_LOW),
          number("value_to", FIGURE_WIDE.VALUE_HIGH),
          text("unit", FIGURE_WIDE.UNIT),
          number("actual", FIGURE_PROMISE.ACTUAL_VALUE),
          number("actual_percent", FIGURE_PROMISE.ACTUAL_PERCENT),
          date("actual_published", FIGURE_PROMISE.ACTUAL_PUBLISHED_ON).detail(),
          text("subjects", FIGURE_WIDE.SUBJECTS_EN),
          arabic("subjects_ar", FIGURE_WIDE.SUBJECTS_AR).detail(),
          text("period", FIGURE_WIDE.PERIOD_TEXT),
          date("published", FIGURE_WIDE.PUBLISHED_ON),
          text("outlet", FIGURE_WIDE.OUTLET).detail(),
          number("confidence", FIGURE_WIDE.CONFIDENCE).detail(),
          text("article", FIGURE_WIDE.ARTICLE_REF).detail(),
          arabic("evidence_ar", FIGURE_WIDE.EVIDENCE_AR).detail(),
          text("fact", FactId.of("F", FIGURE_WIDE.FIGURE_ID)));

  private static final SortField<?> KIND =
      FIGURE_WIDE.FIGURE_KIND.sortAsc("MONEY", "RATE", "PERCENT", "MEASURE", "COUNT", "DURATION");

  private static final List<SortField<?>> PROMISES_FIRST =
      List.of(
          when(FIGURE_PROMISE.ACTUAL_VALUE.isNotNull(), 1).otherwise(2).asc(),
          FIGURE_WIDE.FIGURE_STATUS.sortAsc("TARGET", "FORECAST"),
          KIND,
          FIGURE_WIDE.PUBLISHED_ON.desc().nullsLast(),
          FIGURE_WIDE.ARTICLE_REF.asc(),
          FIGURE_WIDE.FIGURE_ID.asc());

  private static final List<SortField<?>> BY_MEASURE =
      List.of(
          KIND,
          FIGURE_WIDE.MEASURE_KEY.asc(),
          FIGURE_WIDE.UNIT.asc(),
          FIGURE_WIDE.PUBLISHED_ON.desc().nullsLast(),
          FIGURE_WIDE.ARTICLE_REF.asc(),
          FIGURE_WIDE.FIGURE_ID.asc());

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "figures",
        "[MEASURE]",
        0,
        1,
        "Figures by measure, targets beside actuals of the same measure, kind and unit",
        FigureFilter.FILTERS);
  }

  @Override
  public Table answer(Question question) {
    return FigureFilter.table(question, "Figures", FIGURES, figures(question));
  }

  private static SelectLimitStep<? extends Record> figures(Question question) {
    return question
        .database()
        .select(Shown.fields(FIGURES))
        .from(FIGURE_WIDE)
        .leftJoin(FIGURE_PROMISE)
        .on(FIGURE_PROMISE.FIGURE_ID.eq(FIGURE_WIDE.FIGURE_ID))
        .where(question.argument(0).map(FigureFilter::measures).orElse(noCondition()))
        .and(FigureFilter.of(question))
        .orderBy(question.arguments().isEmpty() ? PROMISES_FIRST : BY_MEASURE);
  }
}
