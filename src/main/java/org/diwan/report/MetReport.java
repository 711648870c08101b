package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.MEETING_PAIR;
import static org.diwan.jooq.reporting.Tables.MEETING_TOTAL;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectDistinct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

/**
 * Who met, or talked by telephone, with whom, the most frequent first: from the counts that are
 * kept where nothing narrows the question, else from the meetings.
 */
final class MetReport implements Report {
  private static final List<String> TYPES = List.of("MEETING", "CALL");

  private static final List<Shown> PAIRS =
      List.of(
          text("who", coalesce(MEETING_PAIR.NAME_EN, MEETING_PAIR.NAME_AR)),
          arabic("who_ar", MEETING_PAIR.NAME_AR),
          text("country", MEETING_PAIR.COUNTRY_ISO3),
          text("met", coalesce(MEETING_PAIR.MET_EN, MEETING_PAIR.MET_AR)),
          arabic("met_ar", MEETING_PAIR.MET_AR),
          text("met_country", MEETING_PAIR.MET_COUNTRY_ISO3),
          number("times", count().filterWhere(isReal())),
          number("calls", count().filterWhere(isReal().and(MEETING_PAIR.EVENT_TYPE.eq("CALL")))),
          number("planned", count().filterWhere(MEETING_PAIR.EVENT_STATUS.eq("PLANNED"))),
          text("last", max(MEETING_PAIR.DATE_TEXT).filterWhere(isReal())));

  private static final List<Shown> TOTALS =
      List.of(
          text("who", coalesce(MEETING_TOTAL.NAME_EN, MEETING_TOTAL.NAME_AR)),
          arabic("who_ar", MEETING_TOTAL.NAME_AR),
          text("country", MEETING_TOTAL.COUNTRY_ISO3),
          text("met", coalesce(MEETING_TOTAL.MET_EN, MEETING_TOTAL.MET_AR)),
          arabic("met_ar", MEETING_TOTAL.MET_AR),
          text("met_country", MEETING_TOTAL.MET_COUNTRY_ISO3),
          number("times", MEETING_TOTAL.EVENTS),
          number("calls", MEETING_TOTAL.CALLS),
          number("planned", MEETING_TOTAL.PLANNED),
          text("last", MEETING_TOTAL.LAST_TEXT));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "met",
        "[COUNTRY|PERSON]",
        0,
        1,
        "Who met whom, ranked, with the last meeting",
        ReportInfo.eventFilters());
  }

  @Override
  public Table answer(Question question) {
    question.options().text(Filter.TYPE).ifPresent(MetReport::refuseOthers);
    Optional<Named> who = question.argument(0).map(question.lookup()::participant);
    String title = who.map(named -> "Whom " + named.title() + " met").orElse("Who met whom");
    if (question.options().given().isEmpty()) {
      return question.table(title, TOTALS, 30, totals(question, who));
    }
    return question.table(title, PAIRS, 30, pairs(question, meetings(question, who)));
  }

  @Override
  public Optional<String> undated(Question question) {
    Optional<Named> who = question.argument(0).map(question.lookup()::participant);
    return Undated.note(
        question,
        selectDistinct(MEETING_PAIR.EVENT_ID)
            .from(MEETING_PAIR)
            .where(meetings(question, who))
            .and(MEETING_PAIR.DATE_FROM.isNull()));
  }

  private static Condition meetings(Question question, Optional<Named> who) {
    return who.map(named -> is(question, named))
        .orElseGet(() -> once(question))
        .and(ofCountry(question))
        .and(EventFilter.isRealOrPlanned(EventColumns.MEETING));
  }

  /** One of the two is of the country that the options name, not only somebody else who came. */
  private static Condition ofCountry(Question question) {
    return question
        .options()
        .text(Filter.COUNTRY)
        .map(text -> question.lookup().country(text).code())
        .map(code -> MEETING_PAIR.COUNTRY_ISO3.eq(code).or(MEETING_PAIR.MET_COUNTRY_ISO3.eq(code)))
        .orElseGet(DSL::noCondition);
  }

  private static void refuseOthers(String type) {
    if (!TYPES.contains(type.strip().toUpperCase(Locale.ROOT))) {
      throw new ReportUsageException(
          "--type '" + type + "': report met takes " + String.join(" or ", TYPES));
    }
  }

  private static SelectLimitStep<? extends Record> totals(Question question, Optional<Named> who) {
    return question
        .database()
        .select(Shown.fields(TOTALS))
        .from(MEETING_TOTAL)
        .where(who.map(MetReport::isInTotals).orElseGet(MetReport::onceInTotals))
        .orderBy(
            MEETING_TOTAL.EVENTS.desc(),
            MEETING_TOTAL.LAST_DAY.desc().nullsLast(),
            MEETING_TOTAL.NAME_AR,
            MEETING_TOTAL.MET_AR);
  }

  private static Condition isInTotals(Named who) {
    return who.isCountry()
        ? MEETING_TOTAL.COUNTRY_ISO3.eq(who.code())
        : MEETING_TOTAL.PARTICIPANT_ID.eq(who.id());
  }

  private static Condition onceInTotals() {
    return row(MEETING_TOTAL.NAME_AR, MEETING_TOTAL.PARTICIPANT_ID)
        .lt(MEETING_TOTAL.MET_AR, MEETING_TOTAL.MET_ID);
  }

  private static SelectLimitStep<? extends Record> pairs(Question question, Condition who) {
    return question
        .database()
        .select(Shown.fields(PAIRS))
        .from(MEETING_PAIR)
        .where(who)
        .groupBy(
            MEETING_PAIR.PARTICIPANT_ID,
            MEETING_PAIR.NAME_EN,
            MEETING_PAIR.NAME_AR,
            MEETING_PAIR.COUNTRY_ISO3,
            MEETING_PAIR.MET_ID,
            MEETING_PAIR.MET_EN,
            MEETING_PAIR.MET_AR,
            MEETING_PAIR.MET_COUNTRY_ISO3)
        .orderBy(
            count().filterWhere(isReal()).desc(),
            max(MEETING_PAIR.DATE_TO).desc().nullsLast(),
            MEETING_PAIR.NAME_AR,
            MEETING_PAIR.MET_AR);
  }

  private static Condition is(Question question, Named who) {
    Condition is =
        who.isCountry()
            ? MEETING_PAIR.COUNTRY_ISO3.eq(who.code())
            : MEETING_PAIR.PARTICIPANT_ID.eq(who.id());
    return is.and(EventFilter.of(question, EventColumns.MEETING, who, "MEETING", "CALL"));
  }

  /** Each pair from one of its sides only, the same in every warehouse. */
  private static Condition once(Question question) {
    return row(MEETING_PAIR.NAME_AR, MEETING_PAIR.PARTICIPANT_ID)
        .lt(MEETING_PAIR.MET_AR, MEETING_PAIR.MET_ID)
        .and(EventFilter.of(question, EventColumns.MEETING));
  }

  private static Condition isReal() {
    return EventFilter.isReal(EventColumns.MEETING);
  }
}
