package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;

import java.util.List;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/** Everybody at one conference, with the office in which articles name him. */
final class ConferencePeople {
  private static final List<Shown> PEOPLE =
      List.of(
          text("role", EVENT_PARTICIPANT.PARTICIPANT_ROLE),
          text("kind", EVENT_PARTICIPANT.PARTICIPANT_KIND),
          text("name", EVENT_PARTICIPANT.NAME_EN),
          arabic("name_ar", EVENT_PARTICIPANT.NAME_AR),
          text("country", EVENT_PARTICIPANT.COUNTRY_ISO3),
          text("office", max(ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS)),
          arabic("office_ar", max(ARTICLE_EVENT_PARTICIPANT.OFFICE_TITLE_AR)),
          number("articles", countDistinct(ARTICLE_EVENT_PARTICIPANT.ARTICLE_REF)));

  private ConferencePeople() {}

  /**
   * @throws ReportUsageException if the fact is no conference
   */
  static Table of(Question question, String typed) {
    FactId fact = FactId.parse(typed).present(question.database());
    Record conference =
        question
            .database()
            .select(EVENT_WIDE.DATE_TEXT, EVENT_WIDE.EVIDENCE_AR)
            .from(EVENT_WIDE)
            .where(EVENT_WIDE.EVENT_ID.eq(fact.id()))
            .and(EVENT_WIDE.EVENT_TYPE.eq("CONFERENCE"))
            .fetchOne();
    if (conference == null || !fact.kind().equals("EVENT")) {
      throw new ReportUsageException("no conference '" + typed + "' is known");
    }
    String day = conference.get(EVENT_WIDE.DATE_TEXT);
    return question.table(
        "Conference %s, %s: %s"
            .formatted(
                fact.told(typed),
                day == null ? "not dated" : day,
                conference.get(EVENT_WIDE.EVIDENCE_AR)),
        PEOPLE,
        0,
        people(question, fact.id()));
  }

  private static SelectLimitStep<? extends Record> people(Question question, long event) {
    return question
        .database()
        .select(Shown.fields(PEOPLE))
        .from(EVENT_PARTICIPANT)
        .leftJoin(ARTICLE_EVENT_PARTICIPANT)
        .on(ARTICLE_EVENT_PARTICIPANT.EVENT_ID.eq(EVENT_PARTICIPANT.EVENT_ID))
        .and(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID.eq(EVENT_PARTICIPANT.PARTICIPANT_ID))
        .and(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ROLE.eq(EVENT_PARTICIPANT.PARTICIPANT_ROLE))
        .where(EVENT_PARTICIPANT.EVENT_ID.eq(event))
        .groupBy(
            EVENT_PARTICIPANT.PARTICIPANT_ROLE,
            EVENT_PARTICIPANT.PARTICIPANT_KIND,
            EVENT_PARTICIPANT.PARTICIPANT_ID,
            EVENT_PARTICIPANT.NAME_EN,
            EVENT_PARTICIPANT.NAME_AR,
            EVENT_PARTICIPANT.COUNTRY_ISO3)
        .orderBy(
            EVENT_PARTICIPANT.PARTICIPANT_ROLE.sortAsc("ACTOR", "HOST", "CHAIR", "ATTENDEE"),
            EVENT_PARTICIPANT.PARTICIPANT_KIND,
            EVENT_PARTICIPANT.NAME_AR,
            EVENT_PARTICIPANT.PARTICIPANT_ID);
  }
}
