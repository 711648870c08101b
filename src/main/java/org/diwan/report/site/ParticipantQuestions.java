package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.EVENT;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.OFFICE_HOLDING;
import static org.diwan.jooq.reporting.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What the site asks about those who take part; those with most events first. */
record ParticipantQuestions(DSLContext database, Catalogue catalogue) {

  /** Everybody who takes part in an event. */
  List<ParticipantLine> all() {
    List<ParticipantLine> all = new ArrayList<>(counted(isItself()));
    all.addAll(counted(isOfTheCountry()));
    all.sort(
        Comparator.comparing(ParticipantLine::events)
            .reversed()
            .thenComparing(ParticipantLine::id));
    return all;
  }

  /** The latest events of each. */
  Map<Long, List<Long>> events(Collection<Long> ids, int most) {
    Table<?> both =
        memberships(isItself(), ids).union(memberships(isOfTheCountry(), ids)).asTable("both");
    Field<Long> who = field(name("both", "who"), SQLDataType.BIGINT);
    Field<Long> event = field(name("both", "event"), SQLDataType.BIGINT);
    Field<LocalDate> day = field(name("both", "day"), SQLDataType.LOCALDATE);
    Table<?> ranked =
        select(
                who,
                event,
                rowNumber().over().partitionBy(who).orderBy(day.desc().nullsLast(), event).as("no"))
            .from(both)
            .asTable("ranked");
    return database
        .select(ranked.field("who", Long.class), ranked.field("event", Long.class))
        .from(ranked)
        .where(field(name("ranked", "no"), SQLDataType.INTEGER).le(most))
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  /** Offices held, the latest first. */
  Map<Long, List<Office>> offices(Collection<Long> ids) {
    return database
        .selectFrom(OFFICE_HOLDING)
        .where(OFFICE_HOLDING.PARTICIPANT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(OFFICE_HOLDING.HELD_FROM.desc().nullsLast(), OFFICE_HOLDING.TITLE_AR)
        .fetchGroups(OFFICE_HOLDING.PARTICIPANT_ID, this::office);
  }

  /**
   * @param officeClass what kind of office
   */
  record Office(Name title, Name officeClass, Name country, Name held) {

    /** The title, else what kind of office it is. */
    Name shown() {
      return title.isKnown() ? title : officeClass;
    }

    /** What kind of office, where that says more than the title. */
    Name beside() {
      return shown().en().equalsIgnoreCase(officeClass.en())
              || shown().ar().equals(officeClass.ar())
          ? Name.NONE
          : officeClass;
    }

    /** Kind, country and time, as far as they are known. */
    Name more() {
      return Stream.of(beside(), country, held)
          .filter(Name::isKnown)
          .reduce((one, other) -> Phrases.of("dotted", one, other))
          .orElse(Name.NONE);
    }
  }

  private static Condition isItself() {
    return PARTICIPANT
        .PARTICIPANT_ID
        .eq(EVENT_PARTICIPANT.PARTICIPANT_ID)
        .and(PARTICIPANT.PARTICIPANT_KIND.ne("COUNTRY"));
  }

  private static Condition isOfTheCountry() {
    return PARTICIPANT
        .PARTICIPANT_KIND
        .eq("COUNTRY")
        .and(PARTICIPANT.COUNTRY_ISO3.eq(EVENT_PARTICIPANT.COUNTRY_ISO3));
  }

  private List<ParticipantLine> counted(Condition takesPart) {
    Field<Integer> events = countDistinct(EVENT_PARTICIPANT.EVENT_ID);
    return database
        .select(
            PARTICIPANT.PARTICIPANT_ID,
            max(PARTICIPANT.PARTICIPANT_KIND).as(PARTICIPANT.PARTICIPANT_KIND),
            max(PARTICIPANT.NAME_EN).as(PARTICIPANT.NAME_EN),
            max(PARTICIPANT.NAME_AR).as(PARTICIPANT.NAME_AR),
            max(PARTICIPANT.COUNTRY_ISO3).as(PARTICIPANT.COUNTRY_ISO3),
            events)
        .from(EVENT_PARTICIPANT)
        .join(PARTICIPANT)
        .on(takesPart)
        .groupBy(PARTICIPANT.PARTICIPANT_ID)
        .fetch(row -> line(row, row.get(events)));
  }

  private static Select<Record3<Long, Long, LocalDate>> memberships(
      Condition takesPart, Collection<Long> ids) {
    return selectDistinct(
            PARTICIPANT.PARTICIPANT_ID.as("who"),
            EVENT.EVENT_ID.as("event"),
            EVENT.DATE_FROM.as("day"))
        .from(EVENT_PARTICIPANT)
        .join(PARTICIPANT)
        .on(takesPart)
        .join(EVENT)
        .on(EVENT.EVENT_ID.eq(EVENT_PARTICIPANT.EVENT_ID))
        .where(PARTICIPANT.PARTICIPANT_ID.eq(any(ids.toArray(Long[]::new))));
  }

  private ParticipantLine line(Record row, int events) {
    String iso3 = Objects.requireNonNullElse(row.get(PARTICIPANT.COUNTRY_ISO3), "");
    return new ParticipantLine(
        row.get(PARTICIPANT.PARTICIPANT_ID),
        row.get(PARTICIPANT.PARTICIPANT_KIND),
        Name.of(row.get(PARTICIPANT.NAME_EN), row.get(PARTICIPANT.NAME_AR)),
        iso3,
        catalogue.country(row.get(PARTICIPANT.COUNTRY_ISO3)),
        events);
  }

  private Office office(Record row) {
    return new Office(
        Name.of(row.get(OFFICE_HOLDING.TITLE_EN), row.get(OFFICE_HOLDING.TITLE_AR)),
        catalogue.office(row.get(OFFICE_HOLDING.OFFICE_CLASS)),
        catalogue.country(row.get(OFFICE_HOLDING.COUNTRY_ISO3)),
        When.span(row.get(OFFICE_HOLDING.HELD_FROM), row.get(OFFICE_HOLDING.HELD_TO)));
  }
}
