package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_INVOLVEMENT;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectLimitStep;
import org.jooq.Table;

/**
 * The events that a question is about, from the narrowest view that can tell them: those of a
 * country from its own rows, which lie together, others from all events. Each event stands once.
 *
 * @param condition what the question asks of the view's rows
 */
record AskedEvents(Table<? extends Record> view, EventColumns event, Condition condition) {

  /** Those that the options leave, by their days. */
  static AskedEvents of(Question question) {
    return of(question, EventColumns.WIDE);
  }

  /**
   * Those that the options leave.
   *
   * @param all how events are looked for where no country is named
   */
  static AskedEvents of(Question question, EventColumns all) {
    return question
        .options()
        .text(Filter.COUNTRY)
        .map(text -> ofCountry(question, question.lookup().country(text), noCondition()))
        .orElseGet(() -> ofAll(EventFilter.of(question, all)));
  }

  /** Those of them in which somebody takes part. */
  static AskedEvents of(Question question, Named who) {
    return who.isCountry()
        ? ofCountry(question, who, EventFilter.ofCountry(question, EventColumns.INVOLVEMENT))
        : ofAll(EventFilter.of(question, EventColumns.WIDE, who));
  }

  /** Those of them that no article dates. */
  SelectLimitStep<Record1<Long>> undated(Condition further) {
    return select(event.id()).from(view).where(condition).and(event.from().isNull()).and(further);
  }

  private static AskedEvents ofCountry(Question question, Named country, Condition further) {
    Condition condition = EventFilter.ofInvolvement(question, country).and(further);
    return new AskedEvents(EVENT_INVOLVEMENT, EventColumns.INVOLVEMENT, condition);
  }

  private static AskedEvents ofAll(Condition condition) {
    return new AskedEvents(EVENT_WIDE, EventColumns.WIDE, condition);
  }
}
