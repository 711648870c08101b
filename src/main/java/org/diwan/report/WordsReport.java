package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/**
 * Words beside deeds of a pair, with mean PLOVER scores from -10 conflict to +10 cooperation; of
 * two sides month by month.
 */
final class WordsReport implements Report {
  private static final Field<String> MONTH = left(EVENT_PAIR.DATE_TEXT, inline(7));

  private static final List<Shown> PAIRS =
      joined(
          List.of(
              text("side_code", PairTypes.SIDE_CODE).detail(),
              text("side", SideName.of(PairTypes.SIDE_CODE)),
              arabic("side_ar", SideName.arabic(PairTypes.SIDE_CODE)),
              text("partner_code", PairTypes.PARTNER_CODE).detail(),
              text("partner", SideName.of(PairTypes.PARTNER_CODE)),
              arabic("partner_ar", SideName.arabic(PairTypes.PARTNER_CODE))),
          WordCounts.OF_TYPES);

  private static final List<Shown> MONTHS =
      joined(List.of(text("month", MONTH)), WordCounts.OF_EVENTS);

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
    Optional<Side> side = question.argument(0).map(question.lookup()::side);
    if (side.isEmpty()) {
      return question.table("Words and deeds", PAIRS, 20, pairs(question, side));
    }
    Optional<Side> partner =
        question.argument(1).map(text -> question.lookup().partner(side.get(), text));
    String title = "Words and deeds of " + side.get().title();
    return partner.isEmpty()
        ? question.table(title, PAIRS, 20, pairs(question, side))
        : question.table(
            title + " and " + partner.get().title() + ", by month",
            MONTHS,
            0,
            months(question, side.get(), partner.get()));
  }

  @Override
  public Optional<String> undated(Question question) {
    return UndatedPairs.note(question);
  }

  private static SelectLimitStep<? extends Record> pairs(Question question, Optional<Side> side) {
    return question
        .database()
        .select(Shown.fields(PAIRS))
        .from(PairTypes.of(question, side))
        .where(PairTypes.EVENTS.gt(0L))
        .groupBy(PairTypes.SIDE_CODE, PairTypes.PARTNER_CODE)
        .orderBy(PairCounts.EVENTS.desc(), PairTypes.SIDE_CODE, PairTypes.PARTNER_CODE);
  }

  /**
   * Events of which the year only is known share a row of that year, those without any day one row.
   */
  private static SelectLimitStep<? extends Record> months(
      Question question, Side side, Side partner) {
    return question
        .database()
        .select(Shown.fields(MONTHS))
        .from(EVENT_PAIR)
        .where(EVENT_PAIR.SIDE_CODE.eq(side.code()))
        .and(EVENT_PAIR.PARTNER_CODE.eq(partner.code()))
        .and(side.takesPart(EventColumns.PAIR))
        .and(partner.takesPart(EventColumns.PAIR))
        .and(EventFilter.isReal(EventColumns.PAIR))
        .and(EventFilter.of(question, EventColumns.PAIR))
        .groupBy(MONTH)
        .orderBy(MONTH.asc().nullsLast());
  }

  private static List<Shown> joined(List<Shown> first, List<Shown> counts) {
    List<Shown> all = new ArrayList<>(first);
    all.addAll(counts);
    return List.copyOf(all);
  }
}
