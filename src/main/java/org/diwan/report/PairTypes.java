package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.jooq.reporting.Tables.PAIR_MONTH;
import static org.diwan.jooq.reporting.Tables.PAIR_TOTAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.impl.SQLDataType;

/**
 * Counts of events between sides, a row for each pair and type, from the smallest view that knows
 * them: where nothing narrows a question but whole months, from the counts that are kept, else, and
 * for a body of a state, from the events. Those happened or are going on; planned ones stand apart,
 * denied and cancelled ones count nowhere.
 */
final class PairTypes {
  private static final String ALIAS = "counted";
  private static final Set<Filter> DAYS = Set.of(Filter.SINCE, Filter.UNTIL);

  static final Field<String> SIDE_CODE = text("side_code");
  static final Field<String> PARTNER_CODE = text("partner_code");
  static final Field<String> EVENT_TYPE = text("event_type");
  static final Field<String> EVENT_CLASS = text("event_class");
  static final Field<String> QUAD_CLASS = text("quad_class");
  static final Field<BigDecimal> SCORE = counted("score", SQLDataType.NUMERIC);
  static final Field<Long> EVENTS = number("events");
  static final Field<Long> ONLY_TWO = number("only_two");
  static final Field<Long> TOWARD = number("toward");
  static final Field<Long> BACK = number("back");
  static final Field<Long> PLANNED = number("planned");
  static final Field<String> LAST = text("last_text");

  private static final List<Field<?>> KEY =
      List.of(
          plain(SIDE_CODE),
          plain(PARTNER_CODE),
          plain(EVENT_TYPE),
          plain(EVENT_CLASS),
          plain(QUAD_CLASS),
          plain(SCORE));

  private PairTypes() {}

  /** Of one side with all others, or of each pair once. */
  static TableLike<?> of(Question question, Optional<Side> side) {
    Condition sides = sides(side);
    ReportOptions options = question.options();
    if (!isOfWholeMonths(options) || side.stream().anyMatch(Side::isBody)) {
      return ofEvents(sides.and(takePart(side)).and(EventFilter.of(question, EventColumns.PAIR)));
    }
    return options.given().isEmpty()
        ? kept(PAIR_TOTAL, sides)
        : kept(PAIR_MONTH, sides.and(months(options)));
  }

  /** Of one side with all others, or of each pair once. */
  static Condition sides(Optional<Side> side) {
    return side.<Condition>map(named -> plain(SIDE_CODE).eq(named.code()))
        .orElseGet(() -> plain(SIDE_CODE).lt(plain(PARTNER_CODE)));
  }

  static Condition takePart(Optional<Side> side) {
    return side.map(named -> named.takesPart(EventColumns.PAIR)).orElse(noCondition());
  }

  private static boolean isOfWholeMonths(ReportOptions options) {
    return DAYS.containsAll(options.given().keySet())
        && options.since().stream().allMatch(day -> day.getDayOfMonth() == 1)
        && options.until().stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
  }

  private static Condition months(ReportOptions options) {
    Condition since = options.since().map(PAIR_MONTH.LAST_MONTH::ge).orElse(noCondition());
    return since.and(
        options.until().<Condition>map(PAIR_MONTH.FIRST_MONTH::le).orElse(noCondition()));
  }

  private static TableLike<?> kept(Table<?> counts, Condition condition) {
    return select(KEY)
        .select(
            sum(plain(EVENTS)).as(EVENTS.getName()),
            sum(plain(ONLY_TWO)).as(ONLY_TWO.getName()),
            sum(plain(TOWARD)).as(TOWARD.getName()),
            sum(plain(BACK)).as(BACK.getName()),
            sum(plain(PLANNED)).as(PLANNED.getName()),
            max(plain(LAST)).as(LAST.getName()))
        .from(counts)
        .where(condition)
        .groupBy(KEY)
        .asTable(ALIAS);
  }

  private static TableLike<?> ofEvents(Condition condition) {
    Condition real = EventFilter.isReal(EventColumns.PAIR);
    return select(KEY)
        .select(
            count().filterWhere(real).as(EVENTS.getName()),
            count().filterWhere(real.and(EVENT_PAIR.SIDE_COUNT.eq(2L))).as(ONLY_TWO.getName()),
            count().filterWhere(real.and(EVENT_PAIR.DIRECTION.eq("TOWARD"))).as(TOWARD.getName()),
            count().filterWhere(real.and(EVENT_PAIR.DIRECTION.eq("FROM"))).as(BACK.getName()),
            count().filterWhere(EVENT_PAIR.EVENT_STATUS.eq("PLANNED")).as(PLANNED.getName()),
            max(EVENT_PAIR.DATE_TEXT).filterWhere(real).as(LAST.getName()))
        .from(EVENT_PAIR)
        .where(condition)
        .and(EVENT_PAIR.EVENT_STATUS.in("OCCURRED", "ONGOING", "PLANNED"))
        .groupBy(KEY)
        .asTable(ALIAS);
  }

  private static Field<String> text(String column) {
    return counted(column, SQLDataType.CLOB);
  }

  private static Field<Long> number(String column) {
    return counted(column, SQLDataType.BIGINT);
  }

  private static <T> Field<T> counted(String column, DataType<T> type) {
    return field(name(ALIAS, column), type);
  }

  /** The same column of the view that is counted. */
  static <T> Field<T> plain(Field<T> column) {
    return field(name(column.getName()), column.getDataType());
  }
}
