package org.diwan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a date that lacks it.
 *
 * <ul>
 *   <li>{@code الماضي}: the last before the day of publication; {@code المقبل}: the next after it;
 *       {@code الجاري}: the closest;
 *   <li>after a future verb: the next from that day on;
 *   <li>else the last up to that day, unless the next is less than {@value #SOON} days off and the
 *       last more than {@value #LONG_AGO}.
 * </ul>
 */
final class NearestYear {
  private static final int SOON = 100;
  private static final int LONG_AGO = 240;

  private NearestYear() {}

  static DateSpan of(
      LocalDate day, DateCue direction, DateCue cue, IntFunction<DateSpan> inYear, int year) {
    if (direction == DateCue.PRESENT) {
      return closest(day, inYear, year);
    }
    DateSpan past = last(day, direction == DateCue.PAST, inYear, year);
    DateSpan future = next(day, direction == DateCue.FUTURE, inYear, year);
    if (direction != DateCue.NONE) {
      return direction == DateCue.PAST ? past : future;
    }
    if (cue == DateCue.FUTURE) {
      return future;
    }
    boolean soon = ChronoUnit.DAYS.between(day, future.from()) < SOON;
    boolean longAgo = ChronoUnit.DAYS.between(past.to(), day) > LONG_AGO;
    return soon && longAgo ? future : past;
  }

  private static DateSpan closest(LocalDate day, IntFunction<DateSpan> inYear, int year) {
    DateSpan past = last(day, false, inYear, year);
    DateSpan future = next(day, false, inYear, year);
    long before = ChronoUnit.DAYS.between(past.to(), day);
    return ChronoUnit.DAYS.between(day, future.from()) < before ? future : past;
  }

  /** The last that has begun, or that is over. */
  private static DateSpan last(
      LocalDate day, boolean over, IntFunction<DateSpan> inYear, int year) {
    for (int back = 0; back < 8; back++) {
      DateSpan span = tryYear(inYear, year - back);
      if (span != null && (over ? span.to().isBefore(day) : !span.from().isAfter(day))) {
        return span;
      }
    }
    throw new DateTimeException("no such day in any year");
  }

  /** The next that is not over, or that has not begun. */
  private static DateSpan next(
      LocalDate day, boolean begins, IntFunction<DateSpan> inYear, int year) {
    for (int on = 0; on < 8; on++) {
      DateSpan span = tryYear(inYear, year + on);
      if (span != null && (begins ? span.from().isAfter(day) : !span.to().isBefore(day))) {
        return span;
      }
    }
    throw new DateTimeException("no such day in any year");
  }

  /** 29 February is no day of most years. */
  private static @Nullable DateSpan tryYear(IntFunction<DateSpan> inYear, int year) {
    try {
      return inYear.apply(year);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
