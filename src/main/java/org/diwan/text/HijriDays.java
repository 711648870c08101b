package org.diwan.text;

import static org.diwan.text.WrittenDate.UNWRITTEN;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.diwan.model.DateSpan;

/** Days, months and years of the Hijri calendar (Umm al-Qura) as Gregorian days. */
final class HijriDays {
  private HijriDays() {}

  static DateSpan span(int day, int month, int year) {
    if (month == UNWRITTEN) {
      return DateSpan.span(first(1, 1, year), first(1, 1, year + 1).minusDays(1));
    }
    // The sighted month may have a 30th that the calculated one lacks.
    return day == UNWRITTEN
        ? month(month, year)
        : DateSpan.day(first(1, month, year).plusDays(day - 1L));
  }

  private static DateSpan month(int month, int year) {
    HijrahDate start = HijrahChronology.INSTANCE.date(year, month, 1);
    int length = (int) start.range(ChronoField.DAY_OF_MONTH).getMaximum();
    return DateSpan.span(LocalDate.from(start), first(length, month, year));
  }

  private static LocalDate first(int day, int month, int year) {
    return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
  }
}
