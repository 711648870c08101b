package org.diwan.text;

import static org.diwan.text.WrittenDate.UNWRITTEN;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is written into days; what neither the words nor the article tell stays null.
 *
 * <ul>
 *   <li>A missing year comes from the day of publication: the nearest that fits, in the past unless
 *       a word or verb points to the future; else from the year that the sentence or article names.
 *   <li>A day of the week is the last up to the day of publication, unless pointed to the future.
 *   <li>Weeks run from Monday to Sunday, on a Sunday from there to Saturday. Beginning and end of a
 *       month or year are not narrowed.
 *   <li>Without a day of publication nothing relative is resolved but this and the next year, where
 *       the article names its own.
 * </ul>
 */
final class DateResolver {
  private final @Nullable LocalDate today;
  private final @Nullable Integer tiedYear;
  private final DateCue direction;
  private final DateCue cue;

  /**
   * @param tiedYear what the sentence or the article names
   * @param direction what the date says of itself
   * @param cue what the words around it say
   */
  DateResolver(
      @Nullable LocalDate today, @Nullable Integer tiedYear, DateCue direction, DateCue cue) {
    this.today = today;
    this.tiedYear = tiedYear;
    this.direction = direction;
    this.cue = cue;
  }

  @Nullable DateSpan resolve(WrittenDate written) {
    try {
      return switch (written) {
        case WrittenDate.Gregorian date -> gregorian(date);
        case WrittenDate.Hijri date -> hijri(date);
        case WrittenDate.Weekday date -> weekday(date);
        case WrittenDate.RelativeDay date ->
            today == null ? null : DateSpan.day(today.plusDays(date.offset()));
        case WrittenDate.DayOfRelativeMonth date -> dayOfMonth(date);
        case WrittenDate.Period period -> period(period);
        case WrittenDate.Vague vague -> today == null ? null : RelativePeriods.vague(today, vague);
        case WrittenDate.Away away -> null;
        case WrittenDate.Part part -> RelativePeriods.part(resolve(part.whole()), part);
        case WrittenDate.Decade decade ->
            DateSpan.span(
                LocalDate.of(decade.firstYear(), 1, 1),
                LocalDate.of(decade.firstYear() + 9, 12, 31));
        case WrittenDate.Range range -> range(resolve(range.first()), resolve(range.last()));
      };
    } catch (DateTimeException e) {
      // 31 June: what is no day has no span.
      return null;
    }
  }

  private @Nullable DateSpan period(WrittenDate.Period period) {
    if (today != null) {
      return isLength(period) ? null : RelativePeriods.span(today, period);
    }
    boolean year = period.unit() == DateUnit.YEAR && period.first() == period.last();
    // Which year was the last one is too much to ask of an article without a date.
    return tiedYear == null || !year || period.first() < 0
        ? null
        : DateSpan.year(tiedYear + period.first());
  }

  /** 'Within two days' is a date only when it is to come. */
  private boolean isLength(WrittenDate.Period period) {
    return period.first() == 0
        && period.last() > 0
        && cue != DateCue.FUTURE
        && direction != DateCue.FUTURE;
  }

  private @Nullable DateSpan gregorian(WrittenDate.Gregorian date) {
    if (date.month() == UNWRITTEN) {
      return DateSpan.year(date.year());
    }
    if (date.year() != UNWRITTEN) {
      return inYear(date, date.year());
    }
    if (today == null) {
      return tiedYear == null || date.yearOffset() != null ? null : inYear(date, tiedYear);
    }
    return date.yearOffset() != null
        ? inYear(date, today.getYear() + date.yearOffset())
        : nearest(date, today);
  }

  private static DateSpan inYear(WrittenDate.Gregorian date, int year) {
    return date.day() == UNWRITTEN
        ? DateSpan.month(YearMonth.of(year, date.month()))
        : DateSpan.day(LocalDate.of(year, date.month(), date.day()));
  }

  private DateSpan nearest(WrittenDate.Gregorian date, LocalDate day) {
    return NearestYear.of(day, direction, cue, year -> inYear(date, year), day.getYear());
  }

  private @Nullable DateSpan hijri(WrittenDate.Hijri date) {
    if (date.year() != UNWRITTEN) {
      return HijriDays.span(date.day(), date.month(), date.year());
    }
    if (today == null) {
      return null;
    }
    int year = HijrahDate.from(today).get(ChronoField.YEAR);
    return NearestYear.of(
        today, direction, cue, y -> HijriDays.span(date.day(), date.month(), y), year);
  }

  private @Nullable DateSpan weekday(WrittenDate.Weekday date) {
    if (today == null) {
      return tiedYear == null || date.near() != null ? null : DateSpan.year(tiedYear);
    }
    if (date.near() != null) {
      LocalDate earliest = today.plusDays(date.near() - 3L);
      return DateSpan.day(
          earliest.plusDays(
              Math.floorMod(date.day().getValue() - earliest.getDayOfWeek().getValue(), 7)));
    }
    int back = Math.floorMod(today.getDayOfWeek().getValue() - date.day().getValue(), 7);
    return DateSpan.day(
        switch (direction) {
          case PAST -> today.minusDays(back == 0 ? 7 : back);
          case FUTURE -> today.plusDays(7L - back);
          case PRESENT -> today.minusDays(back);
          case NONE ->
              cue == DateCue.FUTURE && back > 0 ? today.plusDays(7L - back) : today.minusDays(back);
        });
  }

  private @Nullable DateSpan dayOfMonth(WrittenDate.DayOfRelativeMonth date) {
    return today == null
        ? null
        : DateSpan.day(YearMonth.from(today).plusMonths(date.monthOffset()).atDay(date.day()));
  }

  private @Nullable DateSpan range(@Nullable DateSpan first, @Nullable DateSpan last) {
    if (first == null || last == null) {
      return null;
    }
    if (isFromToday(first, last)) {
      return DateSpan.span(first.from(), last.to().plusWeeks(1));
    }
    if (!first.from().isAfter(last.to())) {
      return DateSpan.span(first.from(), last.to());
    }
    // Each end was put into its own year or week: the beginning lies before the end.
    long days = ChronoUnit.DAYS.between(last.to(), first.from());
    LocalDate from = days < 14 ? first.from().minusWeeks(days / 7 + 1) : first.from().minusYears(1);
    return from.isAfter(last.to()) ? null : DateSpan.span(from, last.to());
  }

  /** {@code يومي الأربعاء والخميس}, written on a Wednesday: today and tomorrow. */
  private boolean isFromToday(DateSpan first, DateSpan last) {
    return today != null
        && cue != DateCue.PAST
        && direction == DateCue.NONE
        && first.equals(DateSpan.day(today))
        && last.precision() == DatePrecision.DAY
        && last.to().isBefore(today)
        && last.to().isAfter(today.minusWeeks(1));
  }
}
