package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.AGREEMENT_TOPIC;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_WIDE;
import static org.diwan.jooq.reporting.Tables.EVENT_TOPIC;
import static org.diwan.jooq.reporting.Tables.TOPIC;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.TableLike;
import org.jooq.impl.SQLDataType;

/**
 * What events and agreements are about: a fact with several topics counts under each. Events are
 * those that happened or are going on; planned ones stand apart.
 */
final class TopicsReport implements Report {
  private static final Field<String> CODE = field(name("topic"), SQLDataType.CLOB);
  private static final Field<Integer> FOUND = field(name("found"), SQLDataType.INTEGER);
  private static final Field<Integer> TO_COME = field(name("to_come"), SQLDataType.INTEGER);
  private static final Field<String> FIRST = field(name("first"), SQLDataType.CLOB);
  private static final Field<String> LAST = field(name("last"), SQLDataType.CLOB);
  private static final Name EVENTS = name("events");
  private static final Name AGREEMENTS = name("agreements");

  private static final Field<Integer> EVENT_COUNT = coalesce(of("events", FOUND), inline(0));
  private static final Field<Integer> PLANNED_COUNT = coalesce(of("events", TO_COME), inline(0));
  private static final Field<Integer> AGREEMENT_COUNT =
      coalesce(of("agreements", FOUND), inline(0));

  private static final List<Shown> TOPICS =
      List.of(
          text("topic", TOPIC.TOPIC_),
          text("name", TOPIC.NAME_EN).detail(),
          arabic("topic_ar", TOPIC.NAME_AR),
          number("events", EVENT_COUNT),
          number("agreements", AGREEMENT_COUNT),
          text("first", of("events", FIRST)),
          text("last", of("events", LAST)),
          number("planned", PLANNED_COUNT));

  @Override
  public ReportInfo info() {
    Set<Filter> filters = EnumSet.copyOf(ReportInfo.eventFilters());
    filters.removeAll(Set.of(Filter.TYPE, Filter.TOPIC));
    return new ReportInfo("topics", "", 0, 0, "What events and agreements are about", filters);
  }

  @Override
  public Table answer(Question question) {
    return question.table("Topics", TOPICS, 0, topics(question));
  }

  @Override
  public Optional<String> undated(Question question) {
    AskedEvents asked = AskedEvents.of(question);
    EventColumns event = asked.event();
    Condition hasTopic =
        exists(selectOne().from(EVENT_TOPIC).where(EVENT_TOPIC.EVENT_ID.eq(event.id())));
    return Undated.note(question, asked.undated(EventFilter.isRealOrPlanned(event).and(hasTopic)));
  }

  private static SelectLimitStep<? extends Record> topics(Question question) {
    return question
        .database()
        .select(Shown.fields(TOPICS))
        .from(TOPIC)
        .leftJoin(events(question))
        .on(of("events", CODE).eq(TOPIC.TOPIC_))
        .leftJoin(agreements(question))
        .on(of("agreements", CODE).eq(TOPIC.TOPIC_))
        .where(EVENT_COUNT.plus(AGREEMENT_COUNT).plus(PLANNED_COUNT).gt(0))
        .orderBy(EVENT_COUNT.plus(AGREEMENT_COUNT).desc(), PLANNED_COUNT.desc(), TOPIC.TOPIC_);
  }

  private static TableLike<?> events(Question question) {
    AskedEvents asked = AskedEvents.of(question);
    Condition real = EventFilter.isReal(asked.event());
    return select(
            EVENT_TOPIC.TOPIC.as(CODE),
            count().filterWhere(real).as(FOUND),
            count().filterWhere(asked.event().status().eq("PLANNED")).as(TO_COME),
            min(asked.event().dateText()).filterWhere(real).as(FIRST),
            max(asked.event().dateText()).filterWhere(real).as(LAST))
        .from(EVENT_TOPIC)
        .join(asked.view())
        .on(asked.event().id().eq(EVENT_TOPIC.EVENT_ID))
        .where(asked.condition())
        .groupBy(EVENT_TOPIC.TOPIC)
        .asTable(EVENTS);
  }

  private static TableLike<?> agreements(Question question) {
    return select(AGREEMENT_TOPIC.TOPIC.as(CODE), count().as(FOUND))
        .from(AGREEMENT_TOPIC)
        .where(AGREEMENT_TOPIC.AGREEMENT_ID.in(agreementIds(question)))
        .groupBy(AGREEMENT_TOPIC.TOPIC)
        .asTable(AGREEMENTS);
  }

  private static Select<Record1<Long>> agreementIds(Question question) {
    return AgreementFilter.idsOfCountry(question)
        .orElseGet(() ->
            select(AGREEMENT_WIDE.AGREEMENT_ID)
                .from(AGREEMENT_WIDE)
                .where(AgreementFilter.withoutType(question)));
  }

  private static <T> Field<T> of(String table, Field<T> field) {
    return field(name(table, field.getName()), field.getDataType());
  }
}
