package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.foldName;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE_SUBJECT;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.diwan.report.EventFilter.when;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.jooq.reporting.tables.FigureWide;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectLimitStep;

/**
 * Figures by measure. Beside a target or forecast stands the latest actual figure of the same
 * measure, kind and unit whose subjects do not differ, and what share of the target it is.
 */
final class FiguresReport implements Report {
  private static final FigureWide ACTUAL = FIGURE_WIDE.as("actual");
  private static final Field<BigDecimal> SHARE =
      round(
          ACTUAL.VALUE_LOW.times(inline(100)).div(FIGURE_WIDE.VALUE_LOW.nullif(BigDecimal.ZERO)),
          1);

  private static final List<Shown> FIGURES =
      List.of(
          text("kind", FIGURE_WIDE.FIGURE_KIND),
          arabic("measure_ar", FIGURE_WIDE.MEASURE),
          text("status", FIGURE_WIDE.FIGURE_STATUS),
          text("qualifier", FIGURE_WIDE.QUALIFIER),
          number("value", FIGURE_WIDE.VALUE_LOW),
          number("value_to", FIGURE_WIDE.VALUE_HIGH),
          text("unit", FIGURE_WIDE.UNIT),
          number("actual", ACTUAL.VALUE_LOW),
          number("actual_percent", SHARE),
          date("actual_published", ACTUAL.PUBLISHED_ON).detail(),
          text("subjects", FIGURE_WIDE.SUBJECTS_EN),
          arabic("subjects_ar", FIGURE_WIDE.SUBJECTS_AR).detail(),
          text("period", FIGURE_WIDE.PERIOD_TEXT),
          date("published", FIGURE_WIDE.PUBLISHED_ON),
          text("outlet", FIGURE_WIDE.OUTLET).detail(),
          number("confidence", FIGURE_WIDE.CONFIDENCE).detail(),
          text("article", FIGURE_WIDE.ARTICLE_REF).detail(),
          arabic("evidence_ar", FIGURE_WIDE.EVIDENCE_AR).detail(),
          text("fact", FactId.of("F", FIGURE_WIDE.FIGURE_ID)));

  @Override
  public ReportInfo info() {
    Set<Filter> filters = EnumSet.allOf(Filter.class);
    filters.removeAll(Set.of(Filter.TOPIC, Filter.EXPIRING));
    return new ReportInfo(
        "figures",
        "[MEASURE]",
        0,
        1,
        "Figures by measure, targets beside actuals of the same measure, kind and unit",
        filters);
  }

  @Override
  public Table answer(Question question) {
    return question.table(
        question.argument(0).map(words -> "Figures of " + words).orElse("Figures"),
        FIGURES,
        50,
        figures(question));
  }

  private static SelectLimitStep<? extends Record> figures(Question question) {
    return question
        .database()
        .select(Shown.fields(FIGURES))
        .from(FIGURE_WIDE)
        .leftJoin(lateral(latestActual()).as(ACTUAL))
        .on(FIGURE_WIDE.FIGURE_STATUS.ne("ACTUAL"))
        .where(question.argument(0).map(FiguresReport::measures).orElse(noCondition()))
        .and(chosen(question))
        .orderBy(
            FIGURE_WIDE.FIGURE_KIND.sortAsc(
                "MONEY", "RATE", "PERCENT", "MEASURE", "COUNT", "DURATION"),
            FIGURE_WIDE.MEASURE_KEY.asc().nullsLast(),
            FIGURE_WIDE.UNIT.asc(),
            FIGURE_WIDE.FIGURE_STATUS.desc(),
            FIGURE_WIDE.PUBLISHED_ON.desc().nullsLast(),
            FIGURE_WIDE.ARTICLE_REF.asc(),
            FIGURE_WIDE.FIGURE_ID.asc());
  }

  private static Select<? extends Record> latestActual() {
    FigureWide other = FIGURE_WIDE.as("other");
    return select(other.asterisk())
        .from(other)
        .where(other.FIGURE_STATUS.eq("ACTUAL"))
        .and(other.MEASURE_KEY.eq(FIGURE_WIDE.MEASURE_KEY))
        .and(other.FIGURE_KIND.eq(FIGURE_WIDE.FIGURE_KIND))
        .and(other.UNIT.isNotDistinctFrom(FIGURE_WIDE.UNIT))
        .and(
            other
                .SUBJECTS_AR
                .isNull()
                .or(FIGURE_WIDE.SUBJECTS_AR.isNull())
                .or(other.SUBJECTS_AR.eq(FIGURE_WIDE.SUBJECTS_AR)))
        .orderBy(other.PUBLISHED_ON.desc().nullsLast(), other.ARTICLE_REF, other.FIGURE_ID)
        .limit(1);
  }

  private static Condition chosen(Question question) {
    ReportOptions options = question.options();
    return options
        .since()
        .map(FIGURE_WIDE.PUBLISHED_ON::ge)
        .orElse(noCondition())
        .and(options.until().map(FIGURE_WIDE.PUBLISHED_ON::le).orElse(noCondition()))
        .and(options.minConfidence().map(FIGURE_WIDE.CONFIDENCE::ge).orElse(noCondition()))
        .and(when(question, Filter.TYPE, FiguresReport::isKind))
        .and(
            when(
                question,
                Filter.OUTLET,
                text -> FIGURE_WIDE.OUTLET.eq(new Codes(question.database()).outlet(text))))
        .and(when(question, Filter.COUNTRY, text -> isAbout(question.lookup().country(text))))
        .and(
            when(
                question,
                Filter.PARTICIPANT,
                text -> isAbout(question.lookup().participant(text))));
  }

  private static Condition isKind(String text) {
    return FIGURE_WIDE.FIGURE_KIND.eq(Codes.known(Filter.TYPE, text, Codes.FIGURE_KINDS));
  }

  private static Condition measures(String words) {
    Condition all = noCondition();
    for (String word : words.strip().split("\\s+")) {
      all = all.and(FIGURE_WIDE.MEASURE_KEY.contains(foldName(val(word))));
    }
    return all;
  }

  private static Condition isAbout(Named who) {
    return exists(
        selectOne()
            .from(ARTICLE_FIGURE_SUBJECT)
            .where(ARTICLE_FIGURE_SUBJECT.FIGURE_ID.eq(FIGURE_WIDE.FIGURE_ID))
            .and(
                who.isCountry()
                    ? ARTICLE_FIGURE_SUBJECT.COUNTRY_ISO3.eq(who.code())
                    : ARTICLE_FIGURE_SUBJECT.PARTICIPANT_ID.eq(who.id())));
  }
}
