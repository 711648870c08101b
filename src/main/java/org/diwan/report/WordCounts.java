package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Words beside deeds: how many, and their mean PLOVER scores from -10 to +10, to one decimal; an
 * event whose type has no score counts, but weighs nothing in the mean.
 *
 * @param events how many events a row stands for
 */
record WordCounts(
    Field<Long> events,
    Field<String> eventClass,
    Field<String> quadClass,
    Field<BigDecimal> score) {

  /** Where each row is an event. */
  static final List<Shown> OF_EVENTS =
      new WordCounts(inline(1L), EVENT_PAIR.EVENT_CLASS, EVENT_PAIR.QUAD_CLASS, EVENT_PAIR.SCORE)
          .shown(EVENT_PAIR.DATE_TEXT);

  /** Where the events of a type share a row. */
  static final List<Shown> OF_TYPES =
      new WordCounts(PairTypes.EVENTS, PairTypes.EVENT_CLASS, PairTypes.QUAD_CLASS, PairTypes.SCORE)
          .shown(PairTypes.LAST);

  private List<Shown> shown(Field<String> day) {
    Condition words = eventClass.eq("WORD");
    Condition deeds = eventClass.eq("DEED");
    return List.of(
        number("words", count(words)),
        number("word_score", mean(words)),
        number("deeds", count(deeds)),
        number("deed_score", mean(deeds)),
        number("score", mean(score.isNotNull())),
        number("verbal_cooperation", count(quadClass.eq("VERBAL_COOPERATION"))).detail(),
        number("material_cooperation", count(quadClass.eq("MATERIAL_COOPERATION"))).detail(),
        number("cooperation", count(quadClass.like("%COOPERATION"))),
        number("verbal_conflict", count(quadClass.eq("VERBAL_CONFLICT"))).detail(),
        number("material_conflict", count(quadClass.eq("MATERIAL_CONFLICT"))).detail(),
        number("conflict", count(quadClass.like("%CONFLICT"))),
        text("last", max(day)));
  }

  private Field<Integer> count(Condition which) {
    return coalesce(sum(events).filterWhere(which), inline(BigDecimal.ZERO))
        .cast(SQLDataType.INTEGER);
  }

  private Field<BigDecimal> mean(Condition which) {
    Field<BigDecimal> weight = sum(events).filterWhere(which.and(score.isNotNull()));
    return round(
        sum(score.times(events)).filterWhere(which).div(nullif(weight, BigDecimal.ZERO)), 1);
  }
}
