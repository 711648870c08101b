package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;

/**
 * What was announced for a day on or after a given one; what was announced without a day stands at
 * the end where the announcement is at most {@value #FRESH} months older. Counts from the newest
 * article unless told, so that an archive shows its own future.
 */
final class PlannedReport implements Report {
  private static final int FRESH = 6;

  private static final List<Shown> EVENTS =
      List.of(
          text("date", EVENT_WIDE.DATE_TEXT),
          text("type", EVENT_WIDE.EVENT_TYPE),
          arabic("type_ar", EVENT_WIDE.EVENT_TYPE_AR).detail(),
          text("who", EVENT_WIDE.ACTORS_EN),
          arabic("who_ar", EVENT_WIDE.ACTORS_AR).detail(),
          text("toward", EVENT_WIDE.RECIPIENTS_EN),
          arabic("toward_ar", EVENT_WIDE.RECIPIENTS_AR).detail(),
          text("city", EVENT_WIDE.PLACE_CITY_EN),
          text("country", EVENT_WIDE.PLACE_COUNTRY_ISO3),
          arabic("evidence_ar", EVENT_WIDE.EVIDENCE_AR),
          date("announced", EVENT_WIDE.PUBLISHED_ON),
          number("articles", EVENT_WIDE.MENTION_COUNT),
          date("date_from", EVENT_WIDE.DATE_FROM).detail(),
          date("date_to", EVENT_WIDE.DATE_TO).detail(),
          text("article", EVENT_WIDE.ARTICLE_REF).detail(),
          text("fact", FactId.of("E", EVENT_WIDE.EVENT_ID)));

  @Override
  public ReportInfo info() {
    Set<Filter> filters = EnumSet.copyOf(ReportInfo.eventFilters());
    filters.remove(Filter.SINCE);
    return new ReportInfo(
        "planned", "[DATE]", 0, 1, "What is planned from a day on (the newest article's)", filters);
  }

  @Override
  public Table answer(Question question) {
    LocalDate from =
        question.argument(0).map(day -> first(question, day)).orElseGet(question::newestDay);
    return question.table("Planned from " + from + " on", EVENTS, 50, events(question, from));
  }

  private static LocalDate first(Question question, String day) {
    question
        .options()
        .text(Filter.UNTIL)
        .ifPresent(until -> Days.refuseTurned("day", day, Filter.UNTIL.option(), until));
    return Days.first("day", day);
  }

  private static SelectLimitStep<? extends Record> events(Question question, LocalDate from) {
    return question
        .database()
        .select(Shown.fields(EVENTS))
        .from(EVENT_WIDE)
        .where(EVENT_WIDE.EVENT_ID.in(planned(question, from)))
        .and(EVENT_WIDE.DATE_TO.isNotNull().or(EVENT_WIDE.PUBLISHED_ON.ge(from.minusMonths(FRESH))))
        .orderBy(
            EVENT_WIDE.DATE_TO.asc().nullsLast(),
            EVENT_WIDE.DATE_FROM.desc(),
            EVENT_WIDE.PUBLISHED_ON.desc(),
            EVENT_WIDE.EVENT_TYPE.asc(),
            EVENT_WIDE.EVENT_ID.asc());
  }

  /** An event without a day is before no last day. */
  private static Select<Record1<Long>> planned(Question question, LocalDate from) {
    AskedEvents asked = AskedEvents.of(question, EventColumns.WIDE_BY_STATUS);
    Field<LocalDate> to = asked.event().to();
    return select(asked.event().id())
        .from(asked.view())
        .where(asked.condition())
        .and(asked.event().status().eq("PLANNED"))
        .and(question.options().until().isPresent() ? to.ge(from) : to.ge(from).or(to.isNull()));
  }
}
