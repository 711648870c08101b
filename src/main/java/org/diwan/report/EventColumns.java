package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.EVENT_INVOLVEMENT;
import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.jooq.reporting.Tables.EVENT_WIDE;
import static org.diwan.jooq.reporting.Tables.MEETING_PAIR;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;

/**
 * The columns of an event by which it is chosen, in a view that has them: a question that asks one
 * view for all of them is spared a join over every event.
 *
 * @param hasDayIndex whether days are found by an index over spans of days
 */
record EventColumns(
    Field<Long> id,
    Field<String> type,
    Field<String> status,
    Field<LocalDate> from,
    Field<LocalDate> to,
    Field<BigDecimal> confidence,
    Field<String> dateText,
    boolean hasDayIndex) {

  /** Those of {@code reporting.event_wide}. */
  static final EventColumns WIDE =
      new EventColumns(
          EVENT_WIDE.EVENT_ID,
          EVENT_WIDE.EVENT_TYPE,
          EVENT_WIDE.EVENT_STATUS,
          EVENT_WIDE.DATE_FROM,
          EVENT_WIDE.DATE_TO,
          EVENT_WIDE.CONFIDENCE,
          EVENT_WIDE.DATE_TEXT,
          true);

  /** The same where another column is what events are found by. */
  static final EventColumns WIDE_BY_STATUS = WIDE.withoutDayIndex();

  /** Those of {@code reporting.event_involvement}. */
  static final EventColumns INVOLVEMENT =
      new EventColumns(
          EVENT_INVOLVEMENT.EVENT_ID,
          EVENT_INVOLVEMENT.EVENT_TYPE,
          EVENT_INVOLVEMENT.EVENT_STATUS,
          EVENT_INVOLVEMENT.DATE_FROM,
          EVENT_INVOLVEMENT.DATE_TO,
          EVENT_INVOLVEMENT.CONFIDENCE,
          EVENT_INVOLVEMENT.DATE_TEXT,
          false);

  /** Those of {@code reporting.event_pair}. */
  static final EventColumns PAIR =
      new EventColumns(
          EVENT_PAIR.EVENT_ID,
          EVENT_PAIR.EVENT_TYPE,
          EVENT_PAIR.EVENT_STATUS,
          EVENT_PAIR.DATE_FROM,
          EVENT_PAIR.DATE_TO,
          EVENT_PAIR.CONFIDENCE,
          EVENT_PAIR.DATE_TEXT,
          false);

  /** Those of {@code reporting.meeting_pair}. */
  static final EventColumns MEETING =
      new EventColumns(
          MEETING_PAIR.EVENT_ID,
          MEETING_PAIR.EVENT_TYPE,
          MEETING_PAIR.EVENT_STATUS,
          MEETING_PAIR.DATE_FROM,
          MEETING_PAIR.DATE_TO,
          MEETING_PAIR.CONFIDENCE,
          MEETING_PAIR.DATE_TEXT,
          true);

  private EventColumns withoutDayIndex() {
    return new EventColumns(id, type, status, from, to, confidence, dateText, false);
  }
}
