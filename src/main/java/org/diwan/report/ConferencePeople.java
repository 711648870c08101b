package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.jooq.reporting.Tables.OFFICE_CLASS;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.impl.SQLDataType;

/** Everybody at one conference, with the office in which articles name him. */
final class ConferencePeople {
  private static final String HELD = "held";
  private static final Field<String> OFFICE = field(name(HELD, "office_class"), SQLDataType.CLOB);
  private static final Field<String> TITLE = field(name(HELD, "office_title_ar"), SQLDataType.CLOB);

  private static final List<Shown> PEOPLE =
      List.of(
          text("role", EVENT_PARTICIPANT.PARTICIPANT_ROLE),
          text("kind", EVENT_PARTICIPANT.PARTICIPANT_KIND),
          text("name", EVENT_PARTICIPANT.NAME_EN),
          arabic("name_ar", EVENT_PARTICIPANT.NAME_AR),
          text("country", EVENT_PARTICIPANT.COUNTRY_ISO3),
          text("office", OFFICE),
          arabic("office_ar", TITLE),
          number("articles", field(articles())));

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
        .leftJoin(lateral(office().asTable(HELD)))
        .on(trueCondition())
        .where(EVENT_PARTICIPANT.EVENT_ID.eq(event))
        .orderBy(
            EVENT_PARTICIPANT.PARTICIPANT_ROLE.sortAsc("ACTOR", "HOST", "CHAIR", "ATTENDEE"),
            EVENT_PARTICIPANT.PARTICIPANT_KIND,
            EVENT_PARTICIPANT.NAME_AR,
            EVENT_PARTICIPANT.PARTICIPANT_ID);
  }

  /**
   * Class and title of one and the same office: the class that most articles give, of several the
   * one that stands first in protocol, with the title that it most often has.
   */
  private static Select<? extends Record> office() {
    Field<Integer> givingClass = count().over(partitionBy(ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS));
    Field<Integer> givingBoth =
        count()
            .over(
                partitionBy(
                    ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS,
                    ARTICLE_EVENT_PARTICIPANT.OFFICE_TITLE_AR));
    return select(ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS, ARTICLE_EVENT_PARTICIPANT.OFFICE_TITLE_AR)
        .from(ARTICLE_EVENT_PARTICIPANT)
        .leftJoin(OFFICE_CLASS)
        .on(OFFICE_CLASS.OFFICE_CLASS_.eq(ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS))
        .where(isTheSame())
        .orderBy(
            field(ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS.isNull()),
            givingClass.desc(),
            OFFICE_CLASS.RANK_NO,
            OFFICE_CLASS.OFFICE_CLASS_,
            givingBoth.desc(),
            ARTICLE_EVENT_PARTICIPANT.OFFICE_TITLE_AR)
        .limit(1);
  }

  private static Select<Record1<Integer>> articles() {
    return select(countDistinct(ARTICLE_EVENT_PARTICIPANT.ARTICLE_REF))
        .from(ARTICLE_EVENT_PARTICIPANT)
        .where(isTheSame());
  }

  private static Condition isTheSame() {
    return ARTICLE_EVENT_PARTICIPANT
        .EVENT_ID
        .eq(EVENT_PARTICIPANT.EVENT_ID)
        .and(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID.eq(EVENT_PARTICIPANT.PARTICIPANT_ID))
        .and(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ROLE.eq(EVENT_PARTICIPANT.PARTICIPANT_ROLE));
  }
}
