package org.diwan.report;

import static org.diwan.jooq.audit.Tables.UNRESOLVED;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_AGREEMENT_MENTION_PARTY;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_AGREEMENT_PARTY;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_AGREEMENT_TOPIC;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_ARTICLE_STORY;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_EVENT_TOPIC;
import static org.diwan.jooq.warehouse.Tables.BRIDGE_FIGURE_SUBJECT;
import static org.diwan.jooq.warehouse.Tables.DIM_AGREEMENT_TYPE;
import static org.diwan.jooq.warehouse.Tables.DIM_ARTICLE;
import static org.diwan.jooq.warehouse.Tables.DIM_OUTLET;
import static org.diwan.jooq.warehouse.Tables.DIM_TOPIC;
import static org.diwan.jooq.warehouse.Tables.DIM_UNIT;
import static org.diwan.jooq.warehouse.Tables.FACT_AGREEMENT;
import static org.diwan.jooq.warehouse.Tables.FACT_AGREEMENT_MENTION;
import static org.diwan.jooq.warehouse.Tables.FACT_FIGURE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A warehouse of invented states, people and facts, filled a line at a time; each method gives the
 * new row's id.
 */
final class Warehouse {
  final DSLContext database;
  final People people;

  private Warehouse(DSLContext database) {
    this.database = database;
    this.people = new People(database);
  }

  static Warehouse empty() {
    return new Warehouse(DSL.using(TestServer.running().freshDatabase(), SQLDialect.POSTGRES));
  }

  /** Sums up what stands there, as the end of a transaction of the load does. */
  void sumUp() {
    database.execute("select summary.refresh()");
  }

  /** What a check that computes all summaries anew finds different. */
  List<String> differences() throws IOException {
    String check = Files.readString(Path.of("src/main/resources/checks/summaries_equal_facts.sql"));
    return database.fetch(check).map(Object::toString);
  }

  long article(String ref, @Nullable String outlet, @Nullable String day, String text) {
    long outletId = outlet == null ? -1 : outlet(outlet);
    return database
        .insertInto(DIM_ARTICLE)
        .set(DIM_ARTICLE.ARTICLE_REF, ref)
        .set(DIM_ARTICLE.VERSION_NO, 1)
        .set(DIM_ARTICLE.IS_CURRENT, true)
        .set(DIM_ARTICLE.VALID_FROM_RUN, 1L)
        .set(DIM_ARTICLE.CONTENT_SHA256, ref)
        .set(DIM_ARTICLE.READING_SIGNATURE, "s")
        .set(DIM_ARTICLE.OUTLET_ID, outletId)
        .set(DIM_ARTICLE.PUBLISHED_ON, day == null ? null : LocalDate.parse(day))
        .set(DIM_ARTICLE.PUBLISHED_ON_METHOD, day == null ? "NONE" : "METADATA")
        .set(DIM_ARTICLE.ARTICLE_TEXT, text)
        .set(DIM_ARTICLE.DELIVERED_TEXT, text)
        .set(DIM_ARTICLE.SENTENCE_COUNT, 1)
        .returningResult(DIM_ARTICLE.ARTICLE_ID)
        .fetchSingle()
        .value1();
  }

  void story(String ref, long... articles) {
    for (long article : articles) {
      database
          .insertInto(BRIDGE_ARTICLE_STORY)
          .columns(BRIDGE_ARTICLE_STORY.ARTICLE_ID, BRIDGE_ARTICLE_STORY.STORY_REF)
          .values(article, ref)
          .execute();
    }
  }

  /** An event to be told with {@link EventRow#saved()}. */
  EventRow event(String type, long article) {
    return new EventRow(database, type, article);
  }

  void topic(String topic, long event) {
    long id =
        database
            .insertInto(DIM_TOPIC)
            .columns(DIM_TOPIC.TOPIC, DIM_TOPIC.NAME_EN, DIM_TOPIC.NAME_AR)
            .values(topic, topic, "موضوع")
            .onConflict(DIM_TOPIC.TOPIC)
            .doUpdate()
            .set(DIM_TOPIC.NAME_EN, topic)
            .returningResult(DIM_TOPIC.TOPIC_ID)
            .fetchSingle()
            .value1();
    database
        .insertInto(
            BRIDGE_EVENT_TOPIC,
            BRIDGE_EVENT_TOPIC.EVENT_ID,
            BRIDGE_EVENT_TOPIC.TOPIC_ID,
            BRIDGE_EVENT_TOPIC.WEIGHT)
        .values(event, id, BigDecimal.ONE)
        .execute();
  }

  long agreement(
      String name, String status, @Nullable String validTo, long article, long... parties) {
    long type = agreementType();
    long id =
        database
            .insertInto(FACT_AGREEMENT)
            .set(FACT_AGREEMENT.AGREEMENT_KEY, name)
            .set(FACT_AGREEMENT.AGREEMENT_TYPE_ID, type)
            .set(FACT_AGREEMENT.AGREEMENT_STATUS, status)
            .set(FACT_AGREEMENT.NAME_AR, name)
            .set(FACT_AGREEMENT.SIGNED_PRECISION, "UNKNOWN")
            .set(FACT_AGREEMENT.VALID_TO, validTo == null ? null : LocalDate.parse(validTo))
            .set(FACT_AGREEMENT.CONFIDENCE, new BigDecimal("0.8"))
            .set(FACT_AGREEMENT.MENTION_COUNT, 1)
            .returningResult(FACT_AGREEMENT.AGREEMENT_ID)
            .fetchSingle()
            .value1();
    long mention =
        database
            .insertInto(FACT_AGREEMENT_MENTION)
            .set(FACT_AGREEMENT_MENTION.AGREEMENT_ID, id)
            .set(FACT_AGREEMENT_MENTION.ARTICLE_ID, article)
            .set(FACT_AGREEMENT_MENTION.AGREEMENT_NO, (int) id)
            .set(FACT_AGREEMENT_MENTION.AGREEMENT_TYPE_ID, type)
            .set(FACT_AGREEMENT_MENTION.AGREEMENT_STATUS, status)
            .set(FACT_AGREEMENT_MENTION.NAME_AR, name)
            .set(FACT_AGREEMENT_MENTION.NAME_KEY, name)
            .set(FACT_AGREEMENT_MENTION.SIGNED_PRECISION, "UNKNOWN")
            .set(FACT_AGREEMENT_MENTION.SENTENCE_NO, 1)
            .set(FACT_AGREEMENT_MENTION.CHAR_START, 0)
            .set(FACT_AGREEMENT_MENTION.CHAR_END, 3)
            .set(FACT_AGREEMENT_MENTION.RULE, "r")
            .set(FACT_AGREEMENT_MENTION.CONFIDENCE, new BigDecimal("0.8"))
            .set(FACT_AGREEMENT_MENTION.MATCH_KEY, "k")
            .set(FACT_AGREEMENT_MENTION.RUN_ID, 1L)
            .returningResult(FACT_AGREEMENT_MENTION.AGREEMENT_MENTION_ID)
            .fetchSingle()
            .value1();
    for (long party : parties) {
      database
          .insertInto(
              BRIDGE_AGREEMENT_PARTY,
              BRIDGE_AGREEMENT_PARTY.AGREEMENT_ID,
              BRIDGE_AGREEMENT_PARTY.PARTICIPANT_ID,
              BRIDGE_AGREEMENT_PARTY.WEIGHT)
          .values(id, party, new BigDecimal("0.5"))
          .execute();
      database
          .insertInto(
              BRIDGE_AGREEMENT_MENTION_PARTY,
              BRIDGE_AGREEMENT_MENTION_PARTY.AGREEMENT_MENTION_ID,
              BRIDGE_AGREEMENT_MENTION_PARTY.PARTICIPANT_ID,
              BRIDGE_AGREEMENT_MENTION_PARTY.NAME_AR)
          .values(mention, party, "طرف")
          .execute();
    }
    return id;
  }

  void agreementTopic(String topic, long agreement, long event) {
    topic(topic, event);
    database
        .insertInto(
            BRIDGE_AGREEMENT_TOPIC,
            BRIDGE_AGREEMENT_TOPIC.AGREEMENT_ID,
            BRIDGE_AGREEMENT_TOPIC.TOPIC_ID,
            BRIDGE_AGREEMENT_TOPIC.WEIGHT)
        .select(
            DSL.select(DSL.val(agreement), DIM_TOPIC.TOPIC_ID, DSL.val(BigDecimal.ONE))
                .from(DIM_TOPIC)
                .where(DIM_TOPIC.TOPIC.eq(topic)))
        .execute();
  }

  long figure(long article, String status, String measure, String value, long... subjects) {
    return figure("MONEY", article, status, measure, value, subjects);
  }

  long figure(
      String kind, long article, String status, String measure, String value, long... subjects) {
    int no = database.fetchCount(FACT_FIGURE) + 1;
    long id =
        database
            .insertInto(FACT_FIGURE)
            .set(FACT_FIGURE.ARTICLE_ID, article)
            .set(FACT_FIGURE.FIGURE_NO, no)
            .set(FACT_FIGURE.FIGURE_KIND, kind)
            .set(FACT_FIGURE.UNIT_ID, dollar())
            .set(FACT_FIGURE.VALUE_LOW, new BigDecimal(value))
            .set(FACT_FIGURE.FIGURE_STATUS, status)
            .set(FACT_FIGURE.QUALIFIER, "EXACT")
            .set(FACT_FIGURE.MEASURE, measure)
            .set(FACT_FIGURE.PERIOD_PRECISION, "UNKNOWN")
            .set(FACT_FIGURE.SENTENCE_NO, 1)
            .set(FACT_FIGURE.CHAR_START, 0)
            .set(FACT_FIGURE.CHAR_END, 3)
            .set(FACT_FIGURE.RULE, "r")
            .set(FACT_FIGURE.CONFIDENCE, new BigDecimal("0.6"))
            .set(FACT_FIGURE.RUN_ID, 1L)
            .returningResult(FACT_FIGURE.FIGURE_ID)
            .fetchSingle()
            .value1();
    for (long subject : subjects) {
      database
          .insertInto(
              BRIDGE_FIGURE_SUBJECT,
              BRIDGE_FIGURE_SUBJECT.FIGURE_ID,
              BRIDGE_FIGURE_SUBJECT.PARTICIPANT_ID,
              BRIDGE_FIGURE_SUBJECT.NAME_AR,
              BRIDGE_FIGURE_SUBJECT.WEIGHT)
          .values(id, subject, "طرف", new BigDecimal("0.5"))
          .execute();
    }
    return id;
  }

  /** Lets every article that names the agreement tell by that figure what it is worth. */
  void worth(long agreement, long figure) {
    database
        .update(FACT_AGREEMENT_MENTION)
        .set(FACT_AGREEMENT_MENTION.AMOUNT_FIGURE_ID, figure)
        .where(FACT_AGREEMENT_MENTION.AGREEMENT_ID.eq(agreement))
        .execute();
  }

  void unresolved(String kind, String form, String articleRef, int start) {
    database
        .insertInto(UNRESOLVED)
        .set(UNRESOLVED.ARTICLE_REF, articleRef)
        .set(UNRESOLVED.UNRESOLVED_KIND, kind)
        .set(UNRESOLVED.FORM_AR, form)
        .set(UNRESOLVED.CHAR_START, start)
        .set(UNRESOLVED.CHAR_END, start + form.length())
        .set(UNRESOLVED.RUN_ID, 1L)
        .execute();
  }

  private long outlet(String name) {
    return database
        .insertInto(DIM_OUTLET)
        .columns(DIM_OUTLET.OUTLET, DIM_OUTLET.NAME_EN)
        .values(name, name)
        .onConflict(DIM_OUTLET.OUTLET)
        .doUpdate()
        .set(DIM_OUTLET.NAME_EN, name)
        .returningResult(DIM_OUTLET.OUTLET_ID)
        .fetchSingle()
        .value1();
  }

  private long agreementType() {
    return database
        .insertInto(DIM_AGREEMENT_TYPE)
        .columns(
            DIM_AGREEMENT_TYPE.AGREEMENT_TYPE,
            DIM_AGREEMENT_TYPE.NAME_EN,
            DIM_AGREEMENT_TYPE.NAME_AR,
            DIM_AGREEMENT_TYPE.BINDING)
        .values("MOU", "Memorandum", "مذكرة", "POLITICAL")
        .onConflict(DIM_AGREEMENT_TYPE.AGREEMENT_TYPE)
        .doUpdate()
        .set(DIM_AGREEMENT_TYPE.BINDING, "POLITICAL")
        .returningResult(DIM_AGREEMENT_TYPE.AGREEMENT_TYPE_ID)
        .fetchSingle()
        .value1();
  }

  private long dollar() {
    return database
        .insertInto(DIM_UNIT)
        .columns(DIM_UNIT.UNIT, DIM_UNIT.UNIT_KIND)
        .values("USD", "CURRENCY")
        .onConflict(DIM_UNIT.UNIT)
        .doUpdate()
        .set(DIM_UNIT.UNIT_KIND, "CURRENCY")
        .returningResult(DIM_UNIT.UNIT_ID)
        .fetchSingle()
        .value1();
  }
}
