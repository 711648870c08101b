package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectLimitStep;

/**
 * Words beside deeds of a pair, with mean PLOVER scores from -10 conflict to +10 cooperation; of
 * two sides month by month.
 */
final class WordsReport implements Report {
  private static final Field<String> MONTH = left(EVENT_PAIR.DATE_TEXT, inline(7));

  private static final List<Shown> COUNTS =
      List.of(
          number("words", count().filterWhere(isClass("WORD"))),
          number("word_score", score(isClass("WORD"))),
          number("deeds", count().filterWhere(isClass("DEED"))),
          number("deed_score", score(isClass("DEED"))),
          number("score", score(EVENT_PAIR.SCORE.isNotNull())),
          number("verbal_cooperation", quad("VERBAL_COOPERATION")).detail(),
          number("material_cooperation", quad("MATERIAL_COOPERATION")).detail(),
          number("cooperation", count().filterWhere(EVENT_PAIR.QUAD_CLASS.like("%COOPERATION"))),
          number("verbal_conflict", quad("VERBAL_CONFLICT")).detail(),
          number("material_conflict", quad("MATERIAL_CONFLICT")).detail(),
          number("conflict", count().filterWhere(EVENT_PAIR.QUAD_CLASS.like("%CONFLICT"))),
          text("last", max(EVENT_PAIR.DATE_TEXT)));

  private static final List<Shown> PAIRS =
      joined(
          List.of(
              text("side_code", EVENT_PAIR.SIDE_CODE).detail(),
              text("side", coalesce(EVENT_PAIR.SIDE_EN, EVENT_PAIR.SIDE_AR)),
              arabic("side_ar", EVENT_PAIR.SIDE_AR),
              text("partner_code", EVENT_PAIR.PARTNER_CODE).detail(),
              text("partner", coalesce(EVENT_PAIR.PARTNER_EN, EVENT_PAIR.PARTNER_AR)),
              arabic("partner_ar", EVENT_PAIR.PARTNER_AR)));

  private static final List<Shown> MONTHS = joined(List.of(text("month", MONTH)));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "words",
        "[COUNTRY [COUNTRY]]",
        0,
        2,
        "Words and deeds of pairs with PLOVER scores; of two countries month by month",
        ReportInfo.eventFilters());
  }

  @Override
  public Table answer(Question question) {
    if (question.arguments().isEmpty()) {
      return question.table(
          "Words and deeds",
          PAIRS,
          20,
          pairs(question, EVENT_PAIR.SIDE_CODE.lt(EVENT_PAIR.PARTNER_CODE)));
    }
    Named side = question.lookup().side(question.arguments().getFirst());
    Condition from = EVENT_PAIR.SIDE_CODE.eq(side.code());
    if (question.argument(1).isEmpty()) {
      return question.table("Words and deeds of " + side.title(), PAIRS, 20, pairs(question, from));
    }
    Named partner = question.lookup().side(question.arguments().get(1));
    return question.table(
        "Words and deeds of " + side.title() + " and " + partner.title() + ", by month",
        MONTHS,
        0,
        months(question, from.and(EVENT_PAIR.PARTNER_CODE.eq(partner.code()))));
  }

  private static SelectLimitStep<? extends Record> pairs(Question question, Condition sides) {
    return events(question, PAIRS, sides)
        .groupBy(
            EVENT_PAIR.SIDE_CODE,
            EVENT_PAIR.SIDE_EN,
            EVENT_PAIR.SIDE_AR,
            EVENT_PAIR.PARTNER_CODE,
            EVENT_PAIR.PARTNER_EN,
            EVENT_PAIR.PARTNER_AR)
        .orderBy(count().desc(), EVENT_PAIR.SIDE_CODE, EVENT_PAIR.PARTNER_CODE);
  }

  /**
   * Events of which the year only is known share a row of that year, those without any day one row.
   */
  private static SelectLimitStep<? extends Record> months(Question question, Condition sides) {
    return events(question, MONTHS, sides).groupBy(MONTH).orderBy(MONTH.asc().nullsLast());
  }

  private static SelectConditionStep<? extends Record> events(
      Question question, List<Shown> shown, Condition sides) {
    return question
        .database()
        .select(Shown.fields(shown))
        .from(EVENT_PAIR)
        .where(sides)
        .and(PairCounts.isReal())
        .and(EventFilter.of(question, EventColumns.PAIR));
  }

  private static Condition isClass(String eventClass) {
    return EVENT_PAIR.EVENT_CLASS.eq(eventClass);
  }

  private static Field<Integer> quad(String quadClass) {
    return count().filterWhere(EVENT_PAIR.QUAD_CLASS.eq(quadClass));
  }

  private static Field<BigDecimal> score(Condition condition) {
    return round(avg(EVENT_PAIR.SCORE).filterWhere(condition), 1);
  }

  private static List<Shown> joined(List<Shown> first) {
    List<Shown> all = new ArrayList<>(first);
    all.addAll(COUNTS);
    return List.copyOf(all);
  }
}
