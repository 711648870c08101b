package org.diwan.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * First and last day of a date as precise as the text allows.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive, not before {@code from}
 * @param precision never {@link DatePrecision#UNKNOWN}: an unknown date is a null span
 */
public record DateSpan(LocalDate from, LocalDate to, DatePrecision precision) {

  public DateSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("date span ends before it starts: " + from + "/" + to);
    }
  }

  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, DatePrecision.DAY);
  }

  public static DateSpan month(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }

  public static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  public static DateSpan span(LocalDate from, LocalDate to) {
    return new DateSpan(from, to, DatePrecision.SPAN);
  }

  /** Whether both spans share a day. */
  public boolean overlaps(DateSpan other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** Whether every day of the other span lies in this one. */
  public boolean contains(DateSpan other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }
}
