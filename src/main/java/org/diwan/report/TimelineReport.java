package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;

/**
 * All events in which a country (with its people and bodies), an organisation or a person takes
 * part, in order of time. Where there are more than are shown, the latest of them: one that has no
 * day gives way first.
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
    AskedEvents asked = AskedEvents.of(question, who);
    Table events =
        question.table("Timeline of " + who.title(), EVENTS, ROWS, events(question, asked));
    if (events.rows().isEmpty()) {
      return events.with(NothingHeld.of(who, question.options()));
    }
    int limit = question.limit(ROWS);
    return limit > 0 && question.database().fetchExists(latestFirst(asked).limit(limit, 1))
        ? events.with(
            "The latest %s: earlier ones, and more without a day, are left out; --limit 0 shows all."
                .formatted(Question.rows(limit)))
        : events;
  }

  @Override
  public Optional<String> undated(Question question) {
    Named who = question.lookup().participant(question.arguments().getFirst());
    return Undated.note(question, AskedEvents.of(question, who).undated(noCondition()));
  }

  private static SelectLimitStep<? extends Record> events(Question question, AskedEvents asked) {
    return question
        .database()
        .select(Shown.fields(EVENTS))
        .from(EVENT_WIDE)
        .where(EVENT_WIDE.EVENT_ID.in(shown(question, asked)))
        .orderBy(
            EVENT_WIDE.DATE_FROM.asc().nullsLast(),
            EVENT_WIDE.DATE_TO,
            EVENT_WIDE.EVENT_TYPE,
            EVENT_WIDE.EVENT_ID);
  }

  /** The rows that are shown are chosen before anything is read that only they show. */
  private static Select<Record1<Long>> shown(Question question, AskedEvents asked) {
    int limit = question.limit(ROWS);
    return limit == 0 ? latestFirst(asked) : latestFirst(asked).limit(limit);
  }

  private static SelectLimitStep<Record1<Long>> latestFirst(AskedEvents asked) {
    EventColumns event = asked.event();
    return select(event.id())
        .from(asked.view())
        .where(asked.condition())
        .orderBy(
            event.from().desc().nullsLast(),
            event.to().desc(),
            event.type().desc(),
            event.id().desc());
  }
}
