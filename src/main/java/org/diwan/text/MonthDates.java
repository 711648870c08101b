package org.diwan.text;

import static org.diwan.text.WrittenDate.UNWRITTEN;

import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name.
 *
 * <ul>
 *   <li>{@code 4 سبتمبر}, {@code الرابع من شهر سبتمبر}, {@code سبتمبر 2025}; every family of names;
 *   <li>pairs of names: {@code مارس (آذار)}, {@code أكتوبر/ تشرين الأول};
 *   <li>the year after the month, with {@code من عام} or a comma between, or counted from today:
 *       {@code من العام الماضي};
 *   <li>{@code 26 شوال 1436 هـ الموافق 11 أغسطس 2015}: the Gregorian date counts;
 *   <li>a name that is also another word needs more around it, see {@link DateGuard}.
 * </ul>
 */
final class MonthDates implements DateRule {

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    DateFound found = single(words, at);
    return found == null ? null : withOtherCalendar(words, found);
  }

  private static @Nullable DateFound single(DateWords words, int at) {
    DateStep day = words.day(at);
    int monthAt = day.isWritten() ? pastOf(words, day.next()) : at;
    boolean gregorian = words.is(monthAt, DateWordKind.MONTH);
    if (!gregorian && !words.is(monthAt, DateWordKind.HIJRI_MONTH)) {
      return null;
    }
    int month = words.value(monthAt);
    int pastMonth = gregorian ? pastPair(words, monthAt) : words.past(monthAt);
    YearPart year = YearPart.after(words, pastMonth, gregorian);
    if (!MonthGuard.allows(words, at, monthAt, day.isWritten(), pastMonth, year)) {
      return null;
    }
    WrittenDate written =
        gregorian
            ? new WrittenDate.Gregorian(day.value(), month, year.year(), year.offset())
            : new WrittenDate.Hijri(day.value(), month, year.year());
    return new DateFound(at, year.next(), written, year.direction());
  }

  /** Past {@code من}, {@code شهر} and a dash between day and month. */
  private static int pastOf(DateWords words, int at) {
    // 4-صفر is a result, no day of Safar.
    boolean dash = words.isDash(at) && !words.is(at + 1, DateWordKind.HIJRI_MONTH);
    int next = words.isWord(at, "من") || dash || words.isMark(at, '/') ? at + 1 : at;
    return words.isUnit(next, DateUnit.MONTH) ? next + 1 : next;
  }

  /** Past the second name of the same month. */
  private static int pastPair(DateWords words, int monthAt) {
    int next = words.past(monthAt);
    boolean open = words.isMark(next, '(');
    int second = open || words.isMark(next, '/') || words.isDash(next) ? next + 1 : next;
    if (!words.is(second, DateWordKind.MONTH) || words.value(second) != words.value(monthAt)) {
      return next;
    }
    int past = words.past(second);
    return open && words.isMark(past, ')') ? past + 1 : past;
  }

  private static DateFound withOtherCalendar(DateWords words, DateFound found) {
    int next = found.past();
    boolean open =
        words.isMark(next, '(')
            || words.isMark(next, '/')
            || words.isComma(next)
            || words.isDash(next);
    int pair = open ? next + 1 : next;
    boolean said = words.is(pair, DateWordKind.PAIR);
    int second = said ? words.past(pair) : pair;
    if (words.isWord(second, "ل") || words.isMark(second, ':')) {
      second++;
    }
    DateFound other = second > next ? anyCalendar(words, second) : null;
    if (other == null || isGregorian(other) == isGregorian(found) && !said) {
      return found;
    }
    int past = open && words.isMark(other.past(), ')') ? other.past() + 1 : other.past();
    return (isGregorian(found) ? found : found.as(other.written())).until(past);
  }

  private static @Nullable DateFound anyCalendar(DateWords words, int at) {
    DateFound month = single(words, at);
    return month != null ? hasDay(month) ? month : null : NumericDates.single(words, at);
  }

  private static boolean isGregorian(DateFound found) {
    return found.written() instanceof WrittenDate.Gregorian;
  }

  private static boolean hasDay(DateFound found) {
    return switch (found.written()) {
      case WrittenDate.Gregorian date -> date.day() != UNWRITTEN;
      case WrittenDate.Hijri date -> date.day() != UNWRITTEN;
      default -> false;
    };
  }
}
