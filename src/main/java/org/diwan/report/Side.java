package org.diwan.report;

import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Who stands opposite others: a state or an organisation that belongs to none. A body of a state is
 * no side of its own, it stands for its state in what it takes part in itself.
 *
 * @param whole under whose code events are counted
 * @param body the body of it that is asked about, null for the whole
 */
record Side(Named whole, @Nullable Named body) {

  String code() {
    return whole.code();
  }

  boolean isBody() {
    return body != null;
  }

  String title() {
    return body == null
        ? whole.title()
        : whole.title() + " (where " + body.title() + " takes part)";
  }

  /** Events in which the body takes part; all where the whole is asked about. */
  Condition takesPart(EventColumns event) {
    return body == null ? noCondition() : EventFilter.takesPart(body, event);
  }
}
