package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_TOPIC;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.selectOne;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.SQLDataType;

/**
 * What events of each month were about. Counts what happened or is going on and is dated to the
 * month at least; an event with several topics counts under each.
 */
final class TopicMonthsReport implements Report {
  private static final Field<String> MONTH =
      left(EVENT_WIDE.DATE_FROM.cast(SQLDataType.CLOB), 7).as("month");

  private static final List<Shown> MONTHS =
      List.of(
          text("month", MONTH),
          text("topic", EVENT_TOPIC.TOPIC),
          text("name", EVENT_TOPIC.TOPIC_EN).detail(),
          arabic("topic_ar", EVENT_TOPIC.TOPIC_AR),
          number("events", count()),
          number("deeds", count().filterWhere(EVENT_WIDE.EVENT_CLASS.eq("DEED"))),
          number("words", count().filterWhere(EVENT_WIDE.EVENT_CLASS.eq("WORD"))),
          number("score", round(avg(EVENT_WIDE.SCORE), 1)));

  @Override
  public ReportInfo info() {
    Set<Filter> filters = EnumSet.copyOf(ReportInfo.eventFilters());
    filters.remove(Filter.TOPIC);
    return new ReportInfo(
        "topic-months",
        "[TOPIC]",
        0,
        1,
        "What the events of each month were about, the latest month first",
        filters);
  }

  @Override
  public Table answer(Question question) {
    Optional<String> topic = topic(question);
    Condition chosen = topic.map(EVENT_TOPIC.TOPIC::eq).orElse(noCondition());
    String title = topic.map(code -> code + " by month").orElse("Topics by month");
    return question.table(title, MONTHS, 100, months(question, chosen));
  }

  @Override
  public Optional<String> undated(Question question) {
    AskedEvents asked = AskedEvents.of(question);
    EventColumns event = asked.event();
    Condition hasTopic =
        exists(
            selectOne()
                .from(EVENT_TOPIC)
                .where(EVENT_TOPIC.EVENT_ID.eq(event.id()))
                .and(topic(question).map(EVENT_TOPIC.TOPIC::eq).orElse(noCondition())));
    return Undated.note(question, asked.undated(EventFilter.isReal(event).and(hasTopic)));
  }

  private static Optional<String> topic(Question question) {
    Codes codes = new Codes(question.database());
    return question.argument(0).map(text -> codes.topic("topic", text));
  }

  private static SelectLimitStep<? extends Record> months(Question question, Condition chosen) {
    return question
        .database()
        .select(Shown.fields(MONTHS))
        .from(EVENT_TOPIC)
        .join(EVENT_WIDE)
        .on(EVENT_WIDE.EVENT_ID.eq(EVENT_TOPIC.EVENT_ID))
        .where(EventFilter.isReal())
        .and(EVENT_WIDE.DATE_PRECISION.in("DAY", "MONTH"))
        .and(chosen)
        .and(EventFilter.of(question))
        .groupBy(MONTH, EVENT_TOPIC.TOPIC, EVENT_TOPIC.TOPIC_EN, EVENT_TOPIC.TOPIC_AR)
        .orderBy(MONTH.desc(), count().desc(), EVENT_TOPIC.TOPIC.asc());
  }
}
