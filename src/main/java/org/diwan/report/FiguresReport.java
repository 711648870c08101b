package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.foldName;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE_SUBJECT;
import static org.diwan.jooq.reporting.Tables.FIGURE_PROMISE;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
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
    Set<Filter> filters = EnumSet.complementOf(EnumSet.of(Filter.RUN));
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
        .leftJoin(FIGURE_PROMISE)
        .on(FIGURE_PROMISE.FIGURE_ID.eq(FIGURE_WIDE.FIGURE_ID))
        .where(question.argument(0).map(FiguresReport::measures).orElse(noCondition()))
        .and(chosen(question))
        .orderBy(question.arguments().isEmpty() ? PROMISES_FIRST : BY_MEASURE);
  }

  private static Condition chosen(Question question) {
    ReportOptions options = question.options();
    return options
        .since()
        .map(FIGURE_WIDE.PUBLISHED_ON::ge)
        .orElse(noCondition())
        .and(options.until().map(FIGURE_WIDE.PUBLISHED_ON::le).orElse(noCondition()))
        .and(options.minConfidence().map(FIGURE_WIDE.CONFIDENCE::ge).orElse(noCondition()))
        .and(EventFilter.when(question, Filter.TYPE, FiguresReport::isKind))
        .and(
            EventFilter.when(
                question,
                Filter.OUTLET,
                text -> FIGURE_WIDE.OUTLET.eq(new Codes(question.database()).outlet(text))))
        .and(
            EventFilter.when(
                question, Filter.COUNTRY, text -> isAbout(question.lookup().country(text))))
        .and(
            EventFilter.when(
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
