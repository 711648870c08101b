package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.stringAgg;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Record;
import org.jooq.SelectHavingStep;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Counts of events between sides. Events are those that happened or are going on; planned ones
 * stand apart, denied and cancelled ones count nowhere.
 */
final class PairCounts {
  private static final Field<Integer> EVENTS = field(name("events"), SQLDataType.INTEGER);
  private static final Field<Integer> DEEDS = field(name("deeds"), SQLDataType.INTEGER);
  private static final Field<Integer> ONLY_TWO = field(name("only_two"), SQLDataType.INTEGER);
  private static final Field<Integer> TOWARD = field(name("toward"), SQLDataType.INTEGER);
  private static final Field<Integer> FROM = field(name("from"), SQLDataType.INTEGER);
  private static final Field<Integer> PLANNED = field(name("planned"), SQLDataType.INTEGER);
  private static final Field<String> LAST = field(name("last"), SQLDataType.CLOB);
  private static final Field<String> TYPE = field(name("event_type"), SQLDataType.CLOB);

  static final Field<BigDecimal> ALL_EVENTS = sum(EVENTS);
  static final Field<BigDecimal> ALL_ONLY_TWO = sum(ONLY_TWO);
  static final Field<BigDecimal> ALL_DEEDS = sum(DEEDS);
  static final Field<BigDecimal> ALL_WORDS = sum(EVENTS.minus(DEEDS));
  static final Field<BigDecimal> ALL_TOWARD = sum(TOWARD);
  static final Field<BigDecimal> ALL_FROM = sum(FROM);
  static final Field<BigDecimal> ALL_MUTUAL = sum(EVENTS.minus(TOWARD).minus(FROM));
  static final Field<BigDecimal> ALL_PLANNED = sum(PLANNED);
  static final Field<String> LATEST = max(LAST);

  /** {@code MEETING 3, VISIT 1}, the most frequent first. */
  static final Field<String> TYPES =
      stringAgg(concat(TYPE, inline(" "), EVENTS.cast(SQLDataType.CLOB)), inline(", "))
          .orderBy(EVENTS.desc(), TYPE)
          .filterWhere(EVENTS.gt(0));

  static final Field<String> SIDE_CODE = plain(EVENT_PAIR.SIDE_CODE);
  static final Field<String> SIDE = coalesce(plain(EVENT_PAIR.SIDE_EN), plain(EVENT_PAIR.SIDE_AR));
  static final Field<String> SIDE_AR = plain(EVENT_PAIR.SIDE_AR);
  static final Field<String> PARTNER_CODE = plain(EVENT_PAIR.PARTNER_CODE);
  static final Field<String> PARTNER =
      coalesce(plain(EVENT_PAIR.PARTNER_EN), plain(EVENT_PAIR.PARTNER_AR));
  static final Field<String> PARTNER_AR = plain(EVENT_PAIR.PARTNER_AR);

  private static final List<Field<String>> PAIR =
      List.of(
          EVENT_PAIR.SIDE_CODE,
          EVENT_PAIR.SIDE_EN,
          EVENT_PAIR.SIDE_AR,
          EVENT_PAIR.PARTNER_CODE,
          EVENT_PAIR.PARTNER_EN,
          EVENT_PAIR.PARTNER_AR);

  private static final List<Field<String>> PAIR_AND_TYPE =
      Stream.concat(PAIR.stream(), Stream.of(EVENT_PAIR.EVENT_TYPE)).toList();

  private PairCounts() {}

  /** One row a pair, those with most events of the two alone first. */
  static SelectLimitStep<? extends Record> byPair(
      Question question, List<Shown> shown, Condition condition) {
    return question
        .database()
        .select(Shown.fields(shown))
        .from(byType(condition))
        .groupBy(PAIR.stream().map(PairCounts::plain).map(GroupField.class::cast).toList())
        .orderBy(
            ALL_ONLY_TWO.desc(), ALL_EVENTS.desc(), ALL_PLANNED.desc(), SIDE_CODE, PARTNER_CODE);
  }

  private static Table<?> byType(Condition condition) {
    SelectHavingStep<? extends Record> counted =
        select(PAIR_AND_TYPE)
            .select(
                count().filterWhere(isReal()).as(EVENTS),
                count().filterWhere(isReal().and(EVENT_PAIR.EVENT_CLASS.eq("DEED"))).as(DEEDS),
                count().filterWhere(isReal().and(EVENT_PAIR.SIDE_COUNT.eq(2L))).as(ONLY_TWO),
                directed("TOWARD").as(TOWARD),
                directed("FROM").as(FROM),
                count().filterWhere(EVENT_PAIR.EVENT_STATUS.eq("PLANNED")).as(PLANNED),
                max(EVENT_PAIR.DATE_TEXT).filterWhere(isReal()).as(LAST))
            .from(EVENT_PAIR)
            .where(condition)
            .and(EVENT_PAIR.EVENT_STATUS.in("OCCURRED", "ONGOING", "PLANNED"))
            .groupBy(PAIR_AND_TYPE);
    return counted.asTable("counted");
  }

  static Condition isReal() {
    return EventFilter.isReal(EventColumns.PAIR);
  }

  static Field<Integer> directed(String direction) {
    return count().filterWhere(isReal().and(EVENT_PAIR.DIRECTION.eq(direction)));
  }

  private static Field<String> plain(Field<String> field) {
    return field(name("counted", field.getName()), SQLDataType.CLOB);
  }
}
