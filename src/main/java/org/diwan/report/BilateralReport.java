package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/** Who does what with whom: the busiest pairs, one side with all others, or two sides by type. */
final class BilateralReport implements Report {
  private static final List<Shown> PAIRS =
      List.of(
          text("side_code", PairCounts.SIDE_CODE).detail(),
          text("side", PairCounts.SIDE),
          arabic("side_ar", PairCounts.SIDE_AR),
          text("partner_code", PairCounts.PARTNER_CODE).detail(),
          text("partner", PairCounts.PARTNER),
          arabic("partner_ar", PairCounts.PARTNER_AR),
          number("events", PairCounts.ALL_EVENTS),
          number("only_two", PairCounts.ALL_ONLY_TWO),
          number("deeds", PairCounts.ALL_DEEDS),
          number("words", PairCounts.ALL_WORDS),
          number("planned", PairCounts.ALL_PLANNED),
          text("last", PairCounts.LATEST),
          text("types", PairCounts.TYPES));

  private static final List<Shown> PARTNERS =
      List.of(
          text("partner_code", PairCounts.PARTNER_CODE).detail(),
          text("partner", PairCounts.PARTNER),
          arabic("partner_ar", PairCounts.PARTNER_AR),
          number("events", PairCounts.ALL_EVENTS),
          number("only_two", PairCounts.ALL_ONLY_TWO),
          number("toward", PairCounts.ALL_TOWARD),
          number("from", PairCounts.ALL_FROM),
          number("together", PairCounts.ALL_MUTUAL),
          number("deeds", PairCounts.ALL_DEEDS),
          number("words", PairCounts.ALL_WORDS),
          number("planned", PairCounts.ALL_PLANNED),
          text("last", PairCounts.LATEST),
          text("types", PairCounts.TYPES));

  private static final List<Shown> TYPES =
      List.of(
          text("type", EVENT_PAIR.EVENT_TYPE),
          arabic("type_ar", EVENT_PAIR.EVENT_TYPE_AR),
          text("class", EVENT_PAIR.EVENT_CLASS),
          number("events", count().filterWhere(PairCounts.isReal())),
          number("only_two", onlyTwo()),
          number("toward", PairCounts.directed("TOWARD")),
          number("from", PairCounts.directed("FROM")),
          number("together", PairCounts.directed("MUTUAL")),
          number("planned", status("PLANNED")),
          number("cancelled", status("CANCELLED")).detail(),
          number("denied", status("DENIED")).detail(),
          text("first", min(EVENT_PAIR.DATE_TEXT).filterWhere(PairCounts.isReal())),
          text("last", max(EVENT_PAIR.DATE_TEXT).filterWhere(PairCounts.isReal())));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "bilateral",
        "[COUNTRY [COUNTRY]]",
        0,
        2,
        "Who does what with whom: the busiest pairs, one with all others, or two by type",
        ReportInfo.eventFilters());
  }

  @Override
  public Table answer(Question question) {
    Optional<Named> side = question.argument(0).map(question.lookup()::side);
    Optional<Named> partner = question.argument(1).map(question.lookup()::side);
    if (side.isEmpty()) {
      return question.table("Busiest pairs", PAIRS, 20, pairs(question));
    }
    return partner.isEmpty()
        ? question.table(
            side.get().title() + " with all others", PARTNERS, 20, partners(question, side.get()))
        : question.table(
            side.get().title() + " (toward) and " + partner.get().title() + " (from), by type",
            TYPES,
            0,
            types(question, side.get(), partner.get()));
  }

  private static SelectLimitStep<? extends Record> pairs(Question question) {
    Condition once = EVENT_PAIR.SIDE_CODE.lt(EVENT_PAIR.PARTNER_CODE);
    return PairCounts.byPair(
        question, PAIRS, once.and(EventFilter.of(question, EventColumns.PAIR)));
  }

  private static SelectLimitStep<? extends Record> partners(Question question, Named side) {
    Condition from = EVENT_PAIR.SIDE_CODE.eq(side.code());
    return PairCounts.byPair(
        question, PARTNERS, from.and(EventFilter.of(question, EventColumns.PAIR)));
  }

  private static SelectLimitStep<? extends Record> types(
      Question question, Named side, Named partner) {
    return question
        .database()
        .select(Shown.fields(TYPES))
        .from(EVENT_PAIR)
        .where(EVENT_PAIR.SIDE_CODE.eq(side.code()))
        .and(EVENT_PAIR.PARTNER_CODE.eq(partner.code()))
        .and(EventFilter.of(question, EventColumns.PAIR))
        .groupBy(EVENT_PAIR.EVENT_TYPE, EVENT_PAIR.EVENT_TYPE_AR, EVENT_PAIR.EVENT_CLASS)
        .orderBy(count().desc(), EVENT_PAIR.EVENT_TYPE);
  }

  private static Field<Integer> onlyTwo() {
    return count().filterWhere(PairCounts.isReal().and(EVENT_PAIR.SIDE_COUNT.eq(2L)));
  }

  private static Field<Integer> status(String status) {
    return count().filterWhere(EVENT_PAIR.EVENT_STATUS.eq(status));
  }
}
