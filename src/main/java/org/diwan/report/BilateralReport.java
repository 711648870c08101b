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
          text("side_code", PairTypes.SIDE_CODE).detail(),
          text("side", SideName.of(PairTypes.SIDE_CODE)),
          arabic("side_ar", SideName.arabic(PairTypes.SIDE_CODE)),
          text("partner_code", PairTypes.PARTNER_CODE).detail(),
          text("partner", SideName.of(PairTypes.PARTNER_CODE)),
          arabic("partner_ar", SideName.arabic(PairTypes.PARTNER_CODE)),
          number("events", PairCounts.EVENTS),
          number("only_two", PairCounts.ONLY_TWO),
          number("deeds", PairCounts.DEEDS),
          number("words", PairCounts.WORDS),
          number("planned", PairCounts.PLANNED),
          text("last", PairCounts.LATEST),
          text("types", PairCounts.TYPES));

  private static final String ORDER =
      "Sorted by only_two, the events of the two with nobody else; then by events.";

  private static final List<Shown> PARTNERS =
      List.of(
          text("partner_code", PairTypes.PARTNER_CODE).detail(),
          text("partner", SideName.of(PairTypes.PARTNER_CODE)),
          arabic("partner_ar", SideName.arabic(PairTypes.PARTNER_CODE)),
          number("events", PairCounts.EVENTS),
          number("only_two", PairCounts.ONLY_TWO),
          number("toward", PairCounts.TOWARD),
          number("from", PairCounts.FROM),
          number("together", PairCounts.MUTUAL),
          number("deeds", PairCounts.DEEDS),
          number("words", PairCounts.WORDS),
          number("planned", PairCounts.PLANNED),
          text("last", PairCounts.LATEST),
          text("types", PairCounts.TYPES));

  private static final List<Shown> TYPES =
      List.of(
          text("type", EVENT_PAIR.EVENT_TYPE),
          arabic("type_ar", EVENT_PAIR.EVENT_TYPE_AR),
          text("class", EVENT_PAIR.EVENT_CLASS),
          number("events", count().filterWhere(isReal())),
          number("only_two", onlyTwo()),
          number("toward", directed("TOWARD")),
          number("from", directed("FROM")),
          number("together", directed("MUTUAL")),
          number("planned", status("PLANNED")),
          number("cancelled", status("CANCELLED")).detail(),
          number("denied", status("DENIED")).detail(),
          text("first", min(EVENT_PAIR.DATE_TEXT).filterWhere(isReal())),
          text("last", max(EVENT_PAIR.DATE_TEXT).filterWhere(isReal())));

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
    Optional<Side> side = question.argument(0).map(question.lookup()::side);
    if (side.isEmpty()) {
      return ordered(
          question.table("Busiest pairs", PAIRS, 20, PairCounts.byPair(question, PAIRS, side)));
    }
    Optional<Side> partner =
        question.argument(1).map(text -> question.lookup().partner(side.get(), text));
    return partner.isEmpty()
        ? ordered(
            question.table(
                side.get().title() + " with all others",
                PARTNERS,
                20,
                PairCounts.byPair(question, PARTNERS, side)))
        : question.table(
            side.get().title() + " (toward) and " + partner.get().title() + " (from), by type",
            TYPES,
            0,
            types(question, side.get(), partner.get()));
  }

  @Override
  public Optional<String> undated(Question question) {
    return UndatedPairs.note(question);
  }

  private static Table ordered(Table pairs) {
    return pairs.rows().size() < 2 ? pairs : pairs.with(ORDER);
  }

  private static SelectLimitStep<? extends Record> types(
      Question question, Side side, Side partner) {
    return question
        .database()
        .select(Shown.fields(TYPES))
        .from(EVENT_PAIR)
        .where(EVENT_PAIR.SIDE_CODE.eq(side.code()))
        .and(EVENT_PAIR.PARTNER_CODE.eq(partner.code()))
        .and(side.takesPart(EventColumns.PAIR))
        .and(partner.takesPart(EventColumns.PAIR))
        .and(EventFilter.of(question, EventColumns.PAIR))
        .groupBy(EVENT_PAIR.EVENT_TYPE, EVENT_PAIR.EVENT_TYPE_AR, EVENT_PAIR.EVENT_CLASS)
        .orderBy(count().desc(), EVENT_PAIR.EVENT_TYPE);
  }

  private static Field<Integer> onlyTwo() {
    return count().filterWhere(isReal().and(EVENT_PAIR.SIDE_COUNT.eq(2L)));
  }

  private static Condition isReal() {
    return EventFilter.isReal(EventColumns.PAIR);
  }

  private static Field<Integer> directed(String direction) {
    return count().filterWhere(isReal().and(EVENT_PAIR.DIRECTION.eq(direction)));
  }

  private static Field<Integer> status(String status) {
    return count().filterWhere(EVENT_PAIR.EVENT_STATUS.eq(status));
  }
}
