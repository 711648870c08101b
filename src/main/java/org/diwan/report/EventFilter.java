package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT;
import static org.diwan.jooq.reporting.Tables.EVENT_INVOLVEMENT;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_TOPIC;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** What the options say of events; an event whose day is unknown is in no span of days. */
final class EventFilter {

  private EventFilter() {}

  /** Of {@code reporting.event_wide}. */
  static Condition of(Question question) {
    return of(question, EventColumns.WIDE);
  }

  static Condition of(Question question, EventColumns event) {
    return of(question, event, question.options().text(Filter.COUNTRY).isPresent());
  }

  /**
   * Of events in which somebody takes part.
   *
   * @param types of which alone the events are; none for all
   */
  static Condition of(Question question, EventColumns event, Named who, String... types) {
    return involves(question, who, event, types).and(of(question, event, who.isCountry()));
  }

  /** Of {@code reporting.event_involvement}: those of one country, whom the options may name. */
  static Condition ofInvolvement(Question question, Named country) {
    EventColumns event = EventColumns.INVOLVEMENT;
    return EVENT_INVOLVEMENT
        .SIDE_CODE
        .eq(country.code())
        .and(within(question.options(), event.from(), event.to()))
        .and(butForDaysAndCountry(question, event));
  }

  /** Events of a country since a day are found by their days already. */
  private static Condition of(Question question, EventColumns event, boolean isOfCountry) {
    ReportOptions options = question.options();
    return isOfCountry && options.since().isPresent()
        ? butForDays(question, event)
        : days(options, event).and(butForDays(question, event));
  }

  private static Condition butForDays(Question question, EventColumns event) {
    return ofCountry(question, event).and(butForDaysAndCountry(question, event));
  }

  /** Events of the country that the options name. */
  static Condition ofCountry(Question question, EventColumns event) {
    return when(
        question,
        Filter.COUNTRY,
        text -> involves(question, question.lookup().country(text), event));
  }

  private static Condition butForDaysAndCountry(Question question, EventColumns event) {
    Codes codes = new Codes(question.database());
    return noCondition()
        .and(when(question, Filter.TYPE, type -> event.type().eq(codes.eventType(type))))
        .and(when(question, Filter.TOPIC, topic -> hasTopic(event, codes.topic(topic))))
        .and(when(question, Filter.OUTLET, outlet -> isIn(event, codes.outlet(outlet))))
        .and(
            when(
                question,
                Filter.PARTICIPANT,
                text -> involves(question, question.lookup().participant(text), event)))
        .and(question.options().minConfidence().map(event.confidence()::ge).orElse(noCondition()));
  }

  /**
   * Events in which somebody takes part; a country does through its people and bodies too. Its
   * events are looked for on the days of the question only.
   */
  private static Condition involves(
      Question question, Named who, EventColumns event, String... types) {
    if (!who.isCountry()) {
      return takesPart(who, event);
    }
    return event
        .id()
        .in(
            select(EVENT_INVOLVEMENT.EVENT_ID)
                .from(EVENT_INVOLVEMENT)
                .where(EVENT_INVOLVEMENT.SIDE_CODE.eq(who.code()))
                .and(types.length == 0 ? noCondition() : EVENT_INVOLVEMENT.EVENT_TYPE.in(types))
                .and(
                    within(
                        question.options(),
                        EVENT_INVOLVEMENT.DATE_FROM,
                        EVENT_INVOLVEMENT.DATE_TO)));
  }

  /** Events in which somebody takes part himself. */
  static Condition takesPart(Named who, EventColumns event) {
    return exists(
        selectOne()
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.EVENT_ID.eq(event.id()))
            .and(EVENT_PARTICIPANT.PARTICIPANT_ID.eq(who.id())));
  }

  /** Events that happened or are going on. */
  static Condition isReal() {
    return isReal(EventColumns.WIDE);
  }

  static Condition isReal(EventColumns event) {
    return event.status().in("OCCURRED", "ONGOING");
  }

  /** Events that happened, are going on or are planned. */
  static Condition isRealOrPlanned(EventColumns event) {
    return event.status().in("OCCURRED", "ONGOING", "PLANNED");
  }

  private static Condition days(ReportOptions options, EventColumns event) {
    Condition within = within(options, event.from(), event.to());
    boolean isOpen = options.since().isEmpty() && options.until().isEmpty();
    return isOpen || !event.hasDayIndex() ? within : overlap(options, event).and(within);
  }

  private static Condition within(
      ReportOptions options, Field<LocalDate> from, Field<LocalDate> to) {
    return options
        .since()
        .map(to::ge)
        .orElse(noCondition())
        .and(options.until().map(from::le).orElse(noCondition()));
  }

  /** The same as an index over days can answer it; what has no day is not in that index. */
  private static Condition overlap(ReportOptions options, EventColumns event) {
    return event
        .from()
        .isNotNull()
        .and(
            condition(
                "daterange({0}, {1}, '[]') && daterange({2}, {3}, '[]')",
                event.from(),
                event.to(),
                val(options.since().orElse(null), SQLDataType.LOCALDATE),
                val(options.until().orElse(null), SQLDataType.LOCALDATE)));
  }

  private static Condition hasTopic(EventColumns event, String topic) {
    return exists(
        selectOne()
            .from(EVENT_TOPIC)
            .where(EVENT_TOPIC.EVENT_ID.eq(event.id()))
            .and(EVENT_TOPIC.TOPIC.eq(topic)));
  }

  private static Condition isIn(EventColumns event, String outlet) {
    return exists(
        selectOne()
            .from(ARTICLE_EVENT)
            .join(ARTICLE)
            .on(ARTICLE.ARTICLE_REF.eq(ARTICLE_EVENT.ARTICLE_REF))
            .where(ARTICLE_EVENT.EVENT_ID.eq(event.id()))
            .and(ARTICLE.OUTLET.eq(outlet)));
  }

  static Condition when(Question question, Filter filter, Function<String, Condition> condition) {
    return question.options().text(filter).map(condition).orElse(noCondition());
  }
}
