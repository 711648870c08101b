package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * Days of a month that is counted from today: {@code يوم 12 الجاري}, {@code 31 من الشهر الجاري},
 * {@code الثامن من الشهر المقبل}, {@code 15 من هذا الشهر}, {@code في 5 منه}.
 */
final class DayOfMonthDates implements DateRule {

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    DateStep day = words.day(at);
    if (!day.isWritten()) {
      return null;
    }
    int next = words.isWord(day.next(), "من") ? day.next() + 1 : day.next();
    boolean of = next > day.next();
    if (of && words.isWord(next, "هذا") && words.isUnit(next + 1, DateUnit.MONTH)) {
      return found(at, next + 2, day, 0);
    }
    boolean month = words.isUnit(next, DateUnit.MONTH);
    int direction = month ? next + 1 : next;
    if (!words.is(direction, DateWordKind.DIRECTION) || isFeminine(words, direction)) {
      return words.isWord(day.next(), "منه") && isDay(words, at)
          ? found(at, day.next() + 1, day, 0)
          : null;
    }
    return of || month || isDay(words, at)
        ? found(at, direction + 1, day, words.value(direction))
        : null;
  }

  /** {@code السنوات الـ7 الماضية} counts years: a day and a month are masculine. */
  private static boolean isFeminine(DateWords words, int direction) {
    return words.token(direction).folded().endsWith("ه");
  }

  /** Whether a bare number is called a day: {@code 12 الجاري} alone may count anything. */
  private static boolean isDay(DateWords words, int at) {
    return words.number(at) > 0
        && (words.isUnit(at - 1, DateUnit.DAY)
            || words.isWord(at - 1, "في")
            || words.isWord(at - 1, "ال")
            || words.isWord(at - 1, "حتي")
            || words.is(at - 1, DateWordKind.WEEKDAY)
            || words.is(at - 1, DateWordKind.BETWEEN));
  }

  private static DateFound found(int at, int past, DateStep day, int monthOffset) {
    return new DateFound(
        at,
        past,
        new WrittenDate.DayOfRelativeMonth(day.value(), monthOffset),
        DateCue.of(monthOffset));
  }
}
