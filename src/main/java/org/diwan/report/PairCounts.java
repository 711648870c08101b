package org.diwan.report;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.stringAgg;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.SQLDataType;

/** {@link PairTypes} taken together, one row a pair. */
final class PairCounts {
  static final Field<BigDecimal> EVENTS = sum(PairTypes.EVENTS);
  static final Field<BigDecimal> ONLY_TWO = sum(PairTypes.ONLY_TWO);
  static final Field<BigDecimal> DEEDS = ofClass("DEED");
  static final Field<BigDecimal> WORDS = ofClass("WORD");
  static final Field<BigDecimal> TOWARD = sum(PairTypes.TOWARD);
  static final Field<BigDecimal> FROM = sum(PairTypes.BACK);
  static final Field<BigDecimal> MUTUAL =
      sum(PairTypes.EVENTS.minus(PairTypes.TOWARD).minus(PairTypes.BACK));
  static final Field<BigDecimal> PLANNED = sum(PairTypes.PLANNED);
  static final Field<String> LATEST = max(PairTypes.LAST);

  /** {@code MEETING 3, VISIT 1}, the most frequent first. */
  static final Field<String> TYPES =
      stringAgg(
              concat(PairTypes.EVENT_TYPE, inline(" "), PairTypes.EVENTS.cast(SQLDataType.CLOB)),
              inline(", "))
          .orderBy(PairTypes.EVENTS.desc(), PairTypes.EVENT_TYPE)
          .filterWhere(PairTypes.EVENTS.gt(0L));

  private PairCounts() {}

  /** Of one side or of all, those with most events of the two alone first. */
  static SelectLimitStep<? extends Record> byPair(
      Question question, List<Shown> shown, Optional<Side> side) {
    return question
        .database()
        .select(Shown.fields(shown))
        .from(PairTypes.of(question, side))
        .groupBy(PairTypes.SIDE_CODE, PairTypes.PARTNER_CODE)
        .orderBy(
            ONLY_TWO.desc(),
            EVENTS.desc(),
            PLANNED.desc(),
            PairTypes.SIDE_CODE,
            PairTypes.PARTNER_CODE);
  }

  private static Field<BigDecimal> ofClass(String eventClass) {
    return coalesce(
        sum(PairTypes.EVENTS).filterWhere(PairTypes.EVENT_CLASS.eq(eventClass)),
        inline(BigDecimal.ZERO));
  }
}
