package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;

/**
 * All events in which a country (with its people and bodies), an organisation or a person takes
 * part, in time.
 */
final class TimelineReport implements Report {
  private static final int ROWS = 100;

  static final List<Shown> EVENTS =
      List.of(
          text("date", EVENT_WIDE.DATE_TEXT),
          text("type", EVENT_WIDE.EVENT_TYPE),
          arabic("type_ar", EVENT_WIDE.EVENT_TYPE_AR).detail(),
          text("status", EVENT_WIDE.EVENT_STATUS),
          text("who", EVENT_WIDE.ACTORS_EN),
          arabic("who_ar", EVENT_WIDE.ACTORS_AR).detail(),
          text("toward", EVENT_WIDE.RECIPIENTS_EN),
          arabic("toward_ar", EVENT_WIDE.RECIPIENTS_AR).detail(),
          text("others", EVENT_WIDE.OTHERS_EN).detail(),
          arabic("others_ar", EVENT_WIDE.OTHERS_AR).detail(),
          text("city", EVENT_WIDE.PLACE_CITY_EN),
          text("country", EVENT_WIDE.PLACE_COUNTRY_ISO3).detail(),
          text("topics", EVENT_WIDE.TOPICS).detail(),
          arabic("evidence_ar", EVENT_WIDE.EVIDENCE_AR),
          number("articles", EVENT_WIDE.MENTION_COUNT),
          number("confidence", EVENT_WIDE.CONFIDENCE).detail(),
          date("date_from", EVENT_WIDE.DATE_FROM).detail(),
          date("date_to", EVENT_WIDE.DATE_TO).detail(),
          text("article", EVENT_WIDE.ARTICLE_REF).detail(),
          text("fact", FactId.of("E", EVENT_WIDE.EVENT_ID)));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "timeline",
        "COUNTRY|PERSON",
        1,
        1,
        "What a country, organisation or person took part in, in order of time",
        ReportInfo.eventFilters());
  }

  @Override
  public Table answer(Question question) {
    Named who = question.lookup().participant(question.arguments().getFirst());
    return question.table("Timeline of " + who.title(), EVENTS, ROWS, events(question, who));
  }

  private static SelectLimitStep<? extends Record> events(Question question, Named who) {
    return question
        .database()
        .select(Shown.fields(EVENTS))
        .from(EVENT_WIDE)
        .where(EVENT_WIDE.EVENT_ID.in(first(question, AskedEvents.of(question, who))))
        .orderBy(inTime(EventColumns.WIDE));
  }

  /** The rows that are shown are chosen before anything is read that only they show. */
  private static Select<Record1<Long>> first(Question question, AskedEvents asked) {
    var events =
        select(asked.event().id())
            .from(asked.view())
            .where(asked.condition())
            .orderBy(inTime(asked.event()));
    int limit = question.fetched(ROWS);
    return limit == 0 ? events : events.limit(limit);
  }

  private static List<OrderField<?>> inTime(EventColumns event) {
    return List.of(event.from().asc().nullsLast(), event.to(), event.type(), event.id());
  }
}
