package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.jooq.reporting.Tables.PAIR_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectLimitStep;
import org.jooq.impl.SQLDataType;

/** What is told of the events between sides that are in no span of days. */
final class UndatedPairs {
  private UndatedPairs() {}

  /**
   * A note on the events that no article dates, of the one or two sides that are asked about; of
   * all pairs, and of one, from the counts that are kept.
   */
  static Optional<String> note(Question question) {
    Optional<Side> side = question.argument(0).map(question.lookup()::side);
    Optional<Side> partner = question.argument(1).map(question.lookup()::side);
    boolean isKept =
        question.options().given().isEmpty()
            && Stream.concat(side.stream(), partner.stream()).noneMatch(Side::isBody);
    if (isKept && side.isEmpty()) {
      return Undated.noteOfPairs(kept(question, PairTypes.sides(side)));
    }
    if (isKept && partner.isPresent()) {
      return Undated.note(kept(question, PairTypes.sides(side).and(isWith(partner.get()))));
    }
    boolean isOfCountry = question.options().text(Filter.COUNTRY).isPresent();
    return Undated.note(
        question,
        side.isEmpty() && isOfCountry ? ofCountry(question) : ofPairs(question, side, partner));
  }

  private static Condition isWith(Side partner) {
    return PairTypes.plain(PairTypes.PARTNER_CODE).eq(partner.code());
  }

  private static long kept(Question question, Condition sides) {
    return question
        .database()
        .select(coalesce(sum(PAIR_MONTH.EVENTS).cast(SQLDataType.BIGINT), inline(0L)))
        .from(PAIR_MONTH)
        .where(sides.and(PAIR_MONTH.FIRST_MONTH.isNull()))
        .fetchSingle()
        .value1();
  }

  /** Its own events that are of a pair, its own or another: found without looking at all pairs. */
  private static SelectLimitStep<Record1<Long>> ofCountry(Question question) {
    AskedEvents asked = AskedEvents.of(question);
    Condition isOfAPair =
        exists(selectOne().from(EVENT_PAIR).where(EVENT_PAIR.EVENT_ID.eq(asked.event().id())));
    return asked.undated(EventFilter.isReal(asked.event()).and(isOfAPair));
  }

  private static SelectLimitStep<Record1<Long>> ofPairs(
      Question question, Optional<Side> side, Optional<Side> partner) {
    return selectDistinct(EVENT_PAIR.EVENT_ID)
        .from(EVENT_PAIR)
        .where(PairTypes.sides(side))
        .and(partner.map(UndatedPairs::isWith).orElse(noCondition()))
        .and(PairTypes.takePart(side))
        .and(PairTypes.takePart(partner))
        .and(EVENT_PAIR.DATE_FROM.isNull())
        .and(EventFilter.isReal(EventColumns.PAIR))
        .and(EventFilter.of(question, EventColumns.PAIR));
  }
}
