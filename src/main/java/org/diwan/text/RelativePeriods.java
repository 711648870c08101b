package org.diwan.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years counted from today, and parts of a year or month. */
final class RelativePeriods {
  private static final int A_FEW = 6;
  private static final int SOME_DAYS = 4;
  private static final int HOURS = 24;
  private static final int FEW_HOURS = 7;

  private RelativePeriods() {}

  static DateSpan span(LocalDate today, WrittenDate.Period period) {
    if (period.unit() == DateUnit.HOUR) {
      return hours(today, period.first() < 0 ? period.first() : period.last());
    }
    DateSpan first = unit(today, period.unit(), period.first());
    return period.first() == period.last()
        ? first
        : DateSpan.span(first.from(), unit(today, period.unit(), period.last()).to());
  }

  private static DateSpan unit(LocalDate today, DateUnit unit, int offset) {
    return switch (unit) {
      case HOUR -> DateSpan.day(today);
      case DAY -> DateSpan.day(today.plusDays(offset));
      case WEEK -> week(today.plusWeeks(offset));
      case MONTH -> DateSpan.month(YearMonth.from(today).plusMonths(offset));
      case YEAR -> DateSpan.year(today.getYear() + offset);
    };
  }

  /** The days that hold the hours up to now or from now on: 48 reach back two days. */
  private static DateSpan hours(LocalDate today, int hours) {
    int days = Math.abs(hours) < FEW_HOURS ? 0 : Math.ceilDiv(Math.abs(hours), HOURS);
    if (days == 0) {
      return DateSpan.day(today);
    }
    return hours < 0
        ? DateSpan.span(today.minusDays(days), today)
        : DateSpan.span(today, today.plusDays(days));
  }

  /** So long before or after a day; of weeks no more than the month is sure. */
  static DateSpan away(LocalDate day, DateUnit unit, int offset) {
    return switch (unit) {
      case HOUR -> DateSpan.day(day);
      case WEEK -> DateSpan.month(YearMonth.from(day.plusWeeks(offset)));
      case DAY, MONTH, YEAR -> unit(day, unit, offset);
    };
  }

  /** Some units before or after a day: of days, the month where that is sure. */
  static @Nullable DateSpan someAway(LocalDate day, DateUnit unit, int direction) {
    if (unit != DateUnit.DAY) {
      return vague(day, new WrittenDate.Vague(unit, direction));
    }
    YearMonth month = YearMonth.from(day.plusDays(direction * SOME_DAYS));
    return month.equals(YearMonth.from(day)) ? DateSpan.month(month) : null;
  }

  /** On a Sunday a new week has begun, where the week begins on Sunday as where on Monday. */
  private static DateSpan week(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return DateSpan.span(day, day.plusDays(6));
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return DateSpan.span(monday, monday.plusDays(6));
  }

  /** The month, or year, that holds today and a few of the units; null where they reach beyond. */
  static @Nullable DateSpan vague(LocalDate today, WrittenDate.Vague vague) {
    int few = vague.direction() * A_FEW;
    if (few == 0) {
      return null;
    }
    return switch (vague.unit()) {
      case HOUR -> hours(today, vague.direction() * HOURS);
      case DAY -> sameMonth(today, today.plusDays(few));
      case WEEK -> sameYear(today, today.plusWeeks(few));
      case MONTH -> sameYear(today, today.plusMonths(few));
      case YEAR -> null;
    };
  }

  private static @Nullable DateSpan sameMonth(LocalDate today, LocalDate other) {
    boolean same = YearMonth.from(today).equals(YearMonth.from(other));
    return same ? DateSpan.month(YearMonth.from(today)) : sameYear(today, other);
  }

  private static @Nullable DateSpan sameYear(LocalDate today, LocalDate other) {
    return today.getYear() == other.getYear() ? DateSpan.year(today.getYear()) : null;
  }

  /** Part of a resolved whole; null where the whole is of another kind than the part. */
  static @Nullable DateSpan part(@Nullable DateSpan whole, WrittenDate.Part part) {
    if (whole == null || part.number() > Math.max(part.of(), 5)) {
      return null;
    }
    if (part.of() == 0) {
      return whole.precision() == DatePrecision.MONTH ? weekOfMonth(whole, part.number()) : null;
    }
    if (part.of() == 2 && whole.precision() == DatePrecision.MONTH) {
      return halfOfMonth(whole, part.number());
    }
    if (whole.precision() != DatePrecision.YEAR || part.number() > part.of()) {
      return null;
    }
    int months = 12 / part.of();
    int number = part.number() == 0 ? part.of() : part.number();
    LocalDate from = whole.from().plusMonths((long) months * (number - 1));
    return DateSpan.span(from, from.plusMonths(months).minusDays(1));
  }

  private static DateSpan halfOfMonth(DateSpan month, int number) {
    LocalDate middle = month.from().plusDays(14);
    return number == 1
        ? DateSpan.span(month.from(), middle)
        : DateSpan.span(middle.plusDays(1), month.to());
  }

  private static DateSpan weekOfMonth(DateSpan month, int number) {
    LocalDate from =
        number == 0 ? month.to().minusDays(6) : month.from().plusDays(7L * (number - 1));
    LocalDate to = from.plusDays(6);
    return DateSpan.span(from, to.isAfter(month.to()) ? month.to() : to);
  }
}
