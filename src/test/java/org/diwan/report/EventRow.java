package org.diwan.report;

import static org.diwan.jooq.warehouse.Tables.BRIDGE_EVENT_MENTION_PARTICIPANT;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_EVENT_PARTICIPANT;
import static org.diwan.jooq.warehouse.Tables.DIM_EVENT_TYPE;
import static org.diwan.jooq.warehouse.Tables.DIM_OFFICE_CLASS;
import static org.diwan.jooq.warehouse.Tables.FACT_EVENT;
import static org.diwan.jooq.warehouse.Tables.FACT_EVENT_MENTION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** An event with one mention that is being told: by default it occurred on an unknown day. */
final class EventRow {
  private static final Set<String> WORDS = Set.of("ENDORSE", "ACCUSE", "AGREE");

  private record Side(long participant, String role, String office, String name) {}

  private record Retold(long article, long participant, String office) {}

  private final DSLContext database;
  private final String type;
  private final List<Long> articles = new ArrayList<>();
  private final List<Side> sides = new ArrayList<>();
  private final List<Retold> retold = new ArrayList<>();
  private String status = "OCCURRED";
  private String confidence = "0.9";
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private String precision = "UNKNOWN";

  EventRow(DSLContext database, String type, long article) {
    this.database = database;
    this.type = type;
    articles.add(article);
  }

  EventRow on(String day) {
    from = LocalDate.parse(day);
    to = from;
    precision = "DAY";
    return this;
  }

  EventRow inMonth(String first) {
    from = LocalDate.parse(first);
    to = from.plusMonths(1).minusDays(1);
    precision = "MONTH";
    return this;
  }

  EventRow status(String code) {
    status = code;
    return this;
  }

  EventRow confidence(String value) {
    confidence = value;
    return this;
  }

  EventRow alsoIn(long article) {
    articles.add(article);
    return this;
  }

  /** Another article, which gives one of them another office. */
  EventRow retold(long article, long participant, String office) {
    retold.add(new Retold(article, participant, office));
    return alsoIn(article);
  }

  EventRow attended(long participant, String office) {
    sides.add(new Side(participant, "ATTENDEE", office, "كما كتب"));
    return this;
  }

  EventRow actors(long... participants) {
    for (long participant : participants) {
      sides.add(new Side(participant, "ACTOR", "UNKNOWN", "كما كتب"));
    }
    return this;
  }

  EventRow writtenAs(String name, long participant) {
    sides.add(new Side(participant, "ACTOR", "UNKNOWN", name));
    return this;
  }

  EventRow actorAs(long participant, String office) {
    sides.add(new Side(participant, "ACTOR", office, "كما كتب"));
    return this;
  }

  EventRow toward(long... participants) {
    for (long participant : participants) {
      sides.add(new Side(participant, "RECIPIENT", "UNKNOWN", "كما كتب"));
    }
    return this;
  }

  long saved() {
    long typeId = typeId();
    long event =
        database
            .insertInto(FACT_EVENT)
            .set(FACT_EVENT.EVENT_KEY, type + (database.fetchCount(FACT_EVENT) + 1))
            .set(FACT_EVENT.EVENT_TYPE_ID, typeId)
            .set(FACT_EVENT.EVENT_STATUS, status)
            .set(FACT_EVENT.DATE_FROM, from)
            .set(FACT_EVENT.DATE_TO, to)
            .set(FACT_EVENT.DATE_PRECISION, precision)
            .set(FACT_EVENT.CONFIDENCE, new BigDecimal(confidence))
            .set(FACT_EVENT.MENTION_COUNT, articles.size())
            .returningResult(FACT_EVENT.EVENT_ID)
            .fetchSingle()
            .value1();
    sides.forEach(side -> takesPart(event, side));
    articles.forEach(article -> mention(event, typeId, article));
    return event;
  }

  private void takesPart(long event, Side side) {
    database
        .insertInto(
            BRIDGE_EVENT_PARTICIPANT,
            BRIDGE_EVENT_PARTICIPANT.EVENT_ID,
            BRIDGE_EVENT_PARTICIPANT.PARTICIPANT_ID,
            BRIDGE_EVENT_PARTICIPANT.PARTICIPANT_ROLE,
            BRIDGE_EVENT_PARTICIPANT.WEIGHT)
        .values(event, side.participant(), side.role(), new BigDecimal("0.5"))
        .execute();
  }

  private void mention(long event, long typeId, long article) {
    long mention =
        database
            .insertInto(FACT_EVENT_MENTION)
            .set(FACT_EVENT_MENTION.EVENT_ID, event)
            .set(FACT_EVENT_MENTION.ARTICLE_ID, article)
            .set(FACT_EVENT_MENTION.EVENT_NO, (int) event)
            .set(FACT_EVENT_MENTION.EVENT_TYPE_ID, typeId)
            .set(FACT_EVENT_MENTION.EVENT_STATUS, status)
            .set(FACT_EVENT_MENTION.DATE_FROM, from)
            .set(FACT_EVENT_MENTION.DATE_TO, to)
            .set(FACT_EVENT_MENTION.DATE_PRECISION, precision)
            .set(FACT_EVENT_MENTION.SENTENCE_NO, 1)
            .set(FACT_EVENT_MENTION.CHAR_START, 0)
            .set(FACT_EVENT_MENTION.CHAR_END, 3)
            .set(FACT_EVENT_MENTION.RULE, "r")
            .set(FACT_EVENT_MENTION.CONFIDENCE, new BigDecimal(confidence))
            .set(FACT_EVENT_MENTION.MATCH_KEY, "k")
            .set(FACT_EVENT_MENTION.RUN_ID, 1L)
            .returningResult(FACT_EVENT_MENTION.EVENT_MENTION_ID)
            .fetchSingle()
            .value1();
    for (Side side : sides) {
      String office = office(article, side);
      database
          .insertInto(BRIDGE_EVENT_MENTION_PARTICIPANT)
          .set(BRIDGE_EVENT_MENTION_PARTICIPANT.EVENT_MENTION_ID, mention)
          .set(BRIDGE_EVENT_MENTION_PARTICIPANT.PARTICIPANT_ID, side.participant())
          .set(BRIDGE_EVENT_MENTION_PARTICIPANT.PARTICIPANT_ROLE, side.role())
          .set(BRIDGE_EVENT_MENTION_PARTICIPANT.NAME_AR, side.name())
          .set(BRIDGE_EVENT_MENTION_PARTICIPANT.OFFICE_CLASS_ID, office(office))
          .set(
              BRIDGE_EVENT_MENTION_PARTICIPANT.OFFICE_TITLE_AR,
              office.equals("UNKNOWN") ? null : "لقب " + office)
          .execute();
    }
  }

  private String office(long article, Side side) {
    return retold.stream()
        .filter(other -> other.article() == article && other.participant() == side.participant())
        .map(Retold::office)
        .findFirst()
        .orElse(side.office());
  }

  private long office(String code) {
    return database
        .insertInto(DIM_OFFICE_CLASS)
        .columns(
            DIM_OFFICE_CLASS.OFFICE_CLASS,
            DIM_OFFICE_CLASS.RANK_NO,
            DIM_OFFICE_CLASS.NAME_EN,
            DIM_OFFICE_CLASS.NAME_AR)
        .values(code, code.startsWith("HEAD") ? 2 : 9, code, "منصب")
        .onConflict(DIM_OFFICE_CLASS.OFFICE_CLASS)
        .doUpdate()
        .set(DIM_OFFICE_CLASS.NAME_EN, code)
        .returningResult(DIM_OFFICE_CLASS.OFFICE_CLASS_ID)
        .fetchSingle()
        .value1();
  }

  private long typeId() {
    boolean conflict = type.equals("ACCUSE");
    return database
        .insertInto(DIM_EVENT_TYPE)
        .set(DIM_EVENT_TYPE.EVENT_TYPE, type)
        .set(DIM_EVENT_TYPE.NAME_EN, type)
        .set(DIM_EVENT_TYPE.NAME_AR, "نوع")
        .set(DIM_EVENT_TYPE.EVENT_CLASS, WORDS.contains(type) ? "WORD" : "DEED")
        .set(DIM_EVENT_TYPE.EVENT_FAMILY, type)
        .set(DIM_EVENT_TYPE.QUAD_CLASS, conflict ? "VERBAL_CONFLICT" : "VERBAL_COOPERATION")
        .set(DIM_EVENT_TYPE.SCORE, new BigDecimal(conflict ? "-3" : "4"))
        .onConflict(DIM_EVENT_TYPE.EVENT_TYPE)
        .doUpdate()
        .set(DIM_EVENT_TYPE.EVENT_FAMILY, DSL.val(type))
        .returningResult(DIM_EVENT_TYPE.EVENT_TYPE_ID)
        .fetchSingle()
        .value1();
  }
}
