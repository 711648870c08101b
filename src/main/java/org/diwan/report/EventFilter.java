package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_TOPIC;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What the options say of {@code reporting.event_wide}; an event whose day is unknown is in no span
 * of days.
 */
final class EventFilter {

  private EventFilter() {}

  static Condition of(Question question) {
    Codes codes = new Codes(question.database());
    return days(question.options())
        .and(when(question, Filter.TYPE, type -> EVENT_WIDE.EVENT_TYPE.eq(codes.eventType(type))))
        .and(when(question, Filter.TOPIC, topic -> hasTopic(codes.topic(topic))))
        .and(when(question, Filter.OUTLET, outlet -> isIn(codes.outlet(outlet))))
        .and(when(question, Filter.COUNTRY, text -> involves(question.lookup().country(text))))
        .and(
            when(
                question,
                Filter.PARTICIPANT,
                text -> involves(question.lookup().participant(text))))
        .and(
            question
                .options()
                .minConfidence()
                .map(EVENT_WIDE.CONFIDENCE::ge)
                .orElse(noCondition()));
  }

  /** Events in which somebody takes part; a country does through its people and bodies too. */
  static Condition involves(Named who) {
    return exists(
        selectOne()
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.EVENT_ID.eq(EVENT_WIDE.EVENT_ID))
            .and(
                who.isCountry()
                    ? EVENT_PARTICIPANT.COUNTRY_ISO3.eq(who.code())
                    : EVENT_PARTICIPANT.PARTICIPANT_ID.eq(who.id())));
  }

  /** Events that happened or are going on. */
  static Condition isReal() {
    return EVENT_WIDE.EVENT_STATUS.in("OCCURRED", "ONGOING");
  }

  private static Condition days(ReportOptions options) {
    LocalDate since = options.since().orElse(null);
    LocalDate until = options.until().orElse(null);
    if (since == null && until == null) {
      return noCondition();
    }
    return overlap(since, until)
        .and(since == null ? noCondition() : EVENT_WIDE.DATE_TO.ge(since))
        .and(until == null ? noCondition() : EVENT_WIDE.DATE_FROM.le(until));
  }

  /** The same as an index over days can answer it; what has no day is not in that index. */
  private static Condition overlap(@Nullable LocalDate since, @Nullable LocalDate until) {
    return EVENT_WIDE
        .DATE_FROM
        .isNotNull()
        .and(
            condition(
                "daterange({0}, {1}, '[]') && daterange({2}, {3}, '[]')",
                EVENT_WIDE.DATE_FROM,
                EVENT_WIDE.DATE_TO,
                val(since, SQLDataType.LOCALDATE),
                val(until, SQLDataType.LOCALDATE)));
  }

  private static Condition hasTopic(String topic) {
    return exists(
        selectOne()
            .from(EVENT_TOPIC)
            .where(EVENT_TOPIC.EVENT_ID.eq(EVENT_WIDE.EVENT_ID))
            .and(EVENT_TOPIC.TOPIC.eq(topic)));
  }

  private static Condition isIn(String outlet) {
    return exists(
        selectOne()
            .from(ARTICLE_EVENT)
            .join(ARTICLE)
            .on(ARTICLE.ARTICLE_REF.eq(ARTICLE_EVENT.ARTICLE_REF))
            .where(ARTICLE_EVENT.EVENT_ID.eq(EVENT_WIDE.EVENT_ID))
            .and(ARTICLE.OUTLET.eq(outlet)));
  }

  static Condition when(Question question, Filter filter, Function<String, Condition> condition) {
    return question.options().text(filter).map(condition).orElse(noCondition());
  }
}
