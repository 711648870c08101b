package org.diwan.report;

import static java.util.stream.Collectors.joining;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupConcatDistinct;
import static org.jooq.impl.DSL.select;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/** Summits, forums and sessions: whose they are, who was host and chair, and who came. */
final class ConferencesReport implements Report {
  private static final Field<String> NAME =
      coalesce(EVENT_PARTICIPANT.NAME_EN, EVENT_PARTICIPANT.NAME_AR);

  private static final List<Shown> CONFERENCES =
      List.of(
          text("date", EVENT_WIDE.DATE_TEXT),
          text("status", EVENT_WIDE.EVENT_STATUS),
          text("city", EVENT_WIDE.PLACE_CITY_EN),
          text("country", EVENT_WIDE.PLACE_COUNTRY_ISO3),
          text("whose", EVENT_WIDE.ACTORS_EN),
          arabic("whose_ar", EVENT_WIDE.ACTORS_AR).detail(),
          text("host", names("HOST", NAME)),
          text("chair", names("CHAIR", NAME)),
          text("came", names("ATTENDEE", NAME)),
          arabic("came_ar", names("ATTENDEE", EVENT_PARTICIPANT.NAME_AR)).detail(),
          number("countries", countries()),
          number("people", people()),
          arabic("evidence_ar", EVENT_WIDE.EVIDENCE_AR),
          text("topics", EVENT_WIDE.TOPICS).detail(),
          number("articles", EVENT_WIDE.MENTION_COUNT),
          number("confidence", EVENT_WIDE.CONFIDENCE).detail(),
          date("date_from", EVENT_WIDE.DATE_FROM).detail(),
          date("date_to", EVENT_WIDE.DATE_TO).detail(),
          text("article", EVENT_WIDE.ARTICLE_REF).detail(),
          text("fact", FactId.of("E", EVENT_WIDE.EVENT_ID)));

  @Override
  public ReportInfo info() {
    Set<Filter> filters = EnumSet.copyOf(ReportInfo.eventFilters());
    filters.remove(Filter.TYPE);
    return new ReportInfo(
        "conferences",
        "[FACT]",
        0,
        1,
        "Summits, forums and sessions with who came; of one, E12, everybody with his office",
        filters);
  }

  @Override
  public Table answer(Question question) {
    question.argument(0).ifPresent(fact -> refuseFilters(question, fact));
    return question
        .argument(0)
        .map(fact -> ConferencePeople.of(question, fact))
        .orElseGet(() -> question.table("Conferences", CONFERENCES, 50, conferences(question)));
  }

  private static void refuseFilters(Question question, String fact) {
    Set<Filter> given = question.options().given().keySet();
    if (!given.isEmpty()) {
      throw new ReportUsageException(
          "conferences %s tells of one conference: leave out %s"
              .formatted(fact, given.stream().map(Filter::option).sorted().collect(joining(", "))));
    }
  }

  private static SelectLimitStep<? extends Record> conferences(Question question) {
    return question
        .database()
        .select(Shown.fields(CONFERENCES))
        .from(EVENT_WIDE)
        .where(EVENT_WIDE.EVENT_TYPE.eq("CONFERENCE"))
        .and(EventFilter.of(question))
        .orderBy(
            EVENT_WIDE.DATE_FROM.desc().nullsLast(),
            EVENT_WIDE.DATE_TO.desc(),
            EVENT_WIDE.MENTION_COUNT.desc(),
            EVENT_WIDE.EVENT_ID.asc());
  }

  private static Field<String> names(String role, Field<String> name) {
    return field(
        select(groupConcatDistinct(name).separator("; "))
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.EVENT_ID.eq(EVENT_WIDE.EVENT_ID))
            .and(EVENT_PARTICIPANT.PARTICIPANT_ROLE.eq(role)));
  }

  private static Field<Integer> countries() {
    return field(
        select(countDistinct(EVENT_PARTICIPANT.COUNTRY_ISO3))
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.EVENT_ID.eq(EVENT_WIDE.EVENT_ID)));
  }

  private static Field<Integer> people() {
    return field(
        select(countDistinct(EVENT_PARTICIPANT.PARTICIPANT_ID))
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.EVENT_ID.eq(EVENT_WIDE.EVENT_ID))
            .and(EVENT_PARTICIPANT.PARTICIPANT_KIND.eq("PERSON")));
  }
}
