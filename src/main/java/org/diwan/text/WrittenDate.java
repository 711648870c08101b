package org.diwan.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** A date as the text writes it, before anything outside the words is used. */
public sealed interface WrittenDate {
  /** Stands for a day, month or year that is not written. */
  int UNWRITTEN = 0;

  /**
   * Day, month and year, each {@link #UNWRITTEN} where the text leaves it out.
   *
   * @param yearOffset the year counted from that of publication ({@code من العام الماضي}: -1), else
   *     null
   */
  record Gregorian(int day, int month, int year, @Nullable Integer yearOffset)
      implements WrittenDate {

    boolean hasYear() {
      return year != UNWRITTEN || yearOffset != null;
    }

    Gregorian withYear(int newYear) {
      return new Gregorian(day, month, newYear, null);
    }
  }

  /** Day, month and year of the Hijri calendar. */
  record Hijri(int day, int month, int year) implements WrittenDate {}

  /**
   * A day of the week.
   *
   * @param near where it is said beside {@code أمس} or {@code اليوم}, the days between that and
   *     today, else null
   */
  record Weekday(DayOfWeek day, @Nullable Integer near) implements WrittenDate {}

  /** A day counted from today. */
  record RelativeDay(int offset) implements WrittenDate {}

  /** A day of the last, the present or the next month. */
  record DayOfRelativeMonth(int day, int monthOffset) implements WrittenDate {}

  /** Whole units counted from the present one: last week is -1 to -1. */
  record Period(DateUnit unit, int first, int last) implements WrittenDate {}

  /** Some units, without a number: {@code الأسابيع المقبلة}. */
  record Vague(DateUnit unit, int direction) implements WrittenDate {}

  /**
   * Counted from something else, not from today: {@code بعد يومين من}, {@code قبل أشهر من}.
   *
   * @param count of the units, 0 where the text says only some
   * @param direction 1 where that comes later than what is told, -1 where it came before
   */
  record Away(DateUnit unit, int count, int direction) implements WrittenDate {

    /** When that is, where the day of what is told is known; null where nothing tells. */
    public @Nullable DateSpan from(LocalDate day) {
      return count == 0
          ? RelativePeriods.someAway(day, unit, direction)
          : RelativePeriods.away(day, unit, count * direction);
    }
  }

  /** The n-th half, third, quarter of a year, or week of a month; 0 is the last. */
  record Part(WrittenDate whole, int number, int of) implements WrittenDate {}

  /** Ten years. */
  record Decade(int firstYear) implements WrittenDate {}

  /** From one date to another, both included. */
  record Range(WrittenDate first, WrittenDate last) implements WrittenDate {}
}
