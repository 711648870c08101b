package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.EVENT;
import static org.diwan.jooq.reporting.Tables.EVENT_DAY;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_SIDE;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** What the site asks about events; the latest first, by their day, else by that of the article. */
record EventQuestions(DSLContext database, Catalogue catalogue) {
  private static final Field<LocalDate> KNOWN_BY =
      coalesce(EVENT_WIDE.DATE_FROM, EVENT_WIDE.PUBLISHED_ON);

  long total() {
    return total(noCondition());
  }

  long conferences() {
    return total(EVENT_DAY.EVENT_TYPE.eq("CONFERENCE"));
  }

  private long total(Condition which) {
    return database
        .select(coalesce(sum(EVENT_DAY.EVENTS), inline(BigDecimal.ZERO)))
        .from(EVENT_DAY)
        .where(which)
        .fetchSingle()
        .value1()
        .longValueExact();
  }

  /** The latest of all. */
  List<Long> latest(int limit) {
    return database
        .select(EVENT_WIDE.EVENT_ID)
        .from(EVENT_WIDE)
        .orderBy(KNOWN_BY.desc().nullsLast(), EVENT_WIDE.EVENT_ID)
        .limit(limit)
        .fetch(EVENT_WIDE.EVENT_ID);
  }

  /** What took place last, of a day, month or year that is known and in the calendar. */
  List<Long> latestDeeds(int limit, LocalDate until) {
    return database
        .select(EVENT.EVENT_ID)
        .from(EVENT)
        .where(EVENT.EVENT_STATUS.in("OCCURRED", "ONGOING"))
        .and(EVENT.DATE_ID.between(0L, dateId(until)))
        .and(EVENT.EVENT_CLASS.eq("DEED"))
        .orderBy(EVENT.DATE_ID.desc(), EVENT.EVENT_ID)
        .limit(limit)
        .fetch(EVENT.EVENT_ID);
  }

  /** The calendar's key of a day, which is indexed: its digits. */
  private static long dateId(LocalDate day) {
    return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
  }

  /** What is planned for a day not yet past, the next first; undated plans behind. */
  List<Long> planned(int limit, LocalDate today) {
    return database
        .select(EVENT_WIDE.EVENT_ID)
        .from(EVENT_WIDE)
        .where(EVENT_WIDE.EVENT_STATUS.eq("PLANNED"))
        .and(EVENT_WIDE.DATE_TO.ge(today))
        .orderBy(EVENT_WIDE.DATE_FROM, EVENT_WIDE.EVENT_ID)
        .limit(limit)
        .fetch(EVENT_WIDE.EVENT_ID);
  }

  List<EventLine> lines(Collection<Long> ids) {
    return database
        .selectFrom(EVENT_WIDE)
        .where(EVENT_WIDE.EVENT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(KNOWN_BY.desc().nullsLast(), EVENT_WIDE.EVENT_ID)
        .fetch(this::line);
  }

  /** Everybody who takes part, by event. */
  Map<Long, List<Part>> parts(Collection<Long> ids) {
    return database
        .selectFrom(EVENT_PARTICIPANT)
        .where(EVENT_PARTICIPANT.EVENT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(
            EVENT_PARTICIPANT.EVENT_ID,
            EVENT_PARTICIPANT.PARTICIPANT_ROLE,
            EVENT_PARTICIPANT.PARTICIPANT_KIND,
            EVENT_PARTICIPANT.NAME_AR)
        .fetchGroups(EVENT_PARTICIPANT.EVENT_ID, this::part);
  }

  /** The countries on its sides, by event. */
  Map<Long, List<String>> countries(Collection<Long> ids) {
    return database
        .selectDistinct(EVENT_SIDE.EVENT_ID, EVENT_SIDE.SIDE_CODE)
        .from(EVENT_SIDE)
        .where(EVENT_SIDE.EVENT_ID.eq(any(ids.toArray(Long[]::new))))
        .and(EVENT_SIDE.SIDE_KIND.eq("COUNTRY"))
        .orderBy(EVENT_SIDE.EVENT_ID, EVENT_SIDE.SIDE_CODE)
        .fetchGroups(EVENT_SIDE.EVENT_ID, EVENT_SIDE.SIDE_CODE);
  }

  private Part part(Record row) {
    return new Part(
        row.get(EVENT_PARTICIPANT.PARTICIPANT_ID),
        row.get(EVENT_PARTICIPANT.PARTICIPANT_KIND),
        Name.of(row.get(EVENT_PARTICIPANT.NAME_EN), row.get(EVENT_PARTICIPANT.NAME_AR)),
        catalogue.country(row.get(EVENT_PARTICIPANT.COUNTRY_ISO3)),
        row.get(EVENT_PARTICIPANT.PARTICIPANT_ROLE));
  }

  private EventLine line(Record row) {
    return new EventLine(
        row.get(EVENT_WIDE.EVENT_ID),
        row.get(EVENT_WIDE.EVENT_TYPE),
        Name.of(row.get(EVENT_WIDE.EVENT_TYPE_EN), row.get(EVENT_WIDE.EVENT_TYPE_AR)),
        row.get(EVENT_WIDE.EVENT_CLASS),
        row.get(EVENT_WIDE.EVENT_STATUS),
        When.of(
            row.get(EVENT_WIDE.DATE_FROM),
            row.get(EVENT_WIDE.DATE_TO),
            row.get(EVENT_WIDE.DATE_PRECISION)),
        row.get(EVENT_WIDE.DATE_FROM),
        Name.of(row.get(EVENT_WIDE.ACTORS_EN), row.get(EVENT_WIDE.ACTORS_AR)),
        Name.of(row.get(EVENT_WIDE.RECIPIENTS_EN), row.get(EVENT_WIDE.RECIPIENTS_AR)),
        Name.of(row.get(EVENT_WIDE.OTHERS_EN), row.get(EVENT_WIDE.OTHERS_AR)),
        catalogue.place(row.get(EVENT_WIDE.PLACE_CITY_EN), row.get(EVENT_WIDE.PLACE_COUNTRY_ISO3)),
        catalogue.topics(row.get(EVENT_WIDE.TOPICS)),
        row.get(EVENT_WIDE.QUAD_CLASS),
        row.get(EVENT_WIDE.SCORE),
        row.get(EVENT_WIDE.CONFIDENCE),
        row.get(EVENT_WIDE.MENTION_COUNT),
        When.day(row.get(EVENT_WIDE.PUBLISHED_ON)),
        row.get(EVENT_WIDE.EVIDENCE_AR));
  }
}
