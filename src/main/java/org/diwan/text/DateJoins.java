package org.diwan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates that belong together.
 *
 * <ul>
 *   <li>{@code من 3 مارس إلى 5 أبريل}, {@code بين مارس ومايو}, {@code يومي الثلاثاء والأربعاء},
 *       {@code الثلاثاء والأربعاء الماضيين} are one range, as are any two days in a row; {@code
 *       الثلاثاء والجمعة} are two dates;
 *   <li>{@code 25 مارس و13 أبريل 2012}: the year behind is that of both.
 * </ul>
 */
final class DateJoins {
  private DateJoins() {}

  static List<DateFound> joined(DateWords words, List<DateFound> all) {
    List<DateFound> out = new ArrayList<>(all.size());
    for (int i = all.size() - 1; i >= 0; i--) {
      DateFound date = BareDays.joined(words, all.get(i), i == 0 ? 0 : all.get(i - 1).past());
      DateFound next = out.isEmpty() ? null : out.getFirst();
      if (next != null && isRange(words, date, next)) {
        out.set(0, range(date, next));
      } else {
        out.addFirst(next != null && isList(words, date, next) ? withYearOf(date, next) : date);
      }
    }
    return out;
  }

  private static DateFound range(DateFound first, DateFound last) {
    DateCue direction = last.direction() == DateCue.NONE ? first.direction() : last.direction();
    WrittenDate written = new WrittenDate.Range(withYearOf(first, last).written(), last.written());
    return new DateFound(first.first(), last.past(), written, direction);
  }

  private static boolean isRange(DateWords words, DateFound first, DateFound last) {
    if (first.written() instanceof WrittenDate.Range
        || last.written() instanceof WrittenDate.Range) {
      return false;
    }
    if (isBetween(words, first.past(), last.first(), true)) {
      return isSpread(words, first.first()) || words.isDash(first.past());
    }
    boolean and = isBetween(words, first.past(), last.first(), false);
    boolean decades =
        first.written() instanceof WrittenDate.Decade
            && last.written() instanceof WrittenDate.Decade;
    return and
        && (decades
            || isPaired(words, first.first())
            || isDual(words, last)
            || isNextDay(first.written(), last.written()));
  }

  private static boolean isNextDay(WrittenDate first, WrittenDate last) {
    return first instanceof WrittenDate.Weekday one
        && last instanceof WrittenDate.Weekday other
        && one.day().plus(1) == other.day();
  }

  /** Whether only 'to', or only 'and', lies between two dates. */
  private static boolean isBetween(DateWords words, int past, int next, boolean to) {
    int from = to ? pastTo(words, past) : pastAnd(words, past, next);
    return from == next || from >= 0 && from + 1 == next && isCarrier(words, from);
  }

  static int pastTo(DateWords words, int at) {
    boolean to =
        words.isDash(at)
            || words.isWord(at, "الي")
            || words.isWord(at, "حتي")
            || words.isWord(at, "لغايه");
    return to ? at + 1 : -1;
  }

  private static int pastAnd(DateWords words, int at, int next) {
    if (words.isWord(at, "و") || words.isWord(at, "او")) {
      return at + 1;
    }
    return words.has(at)
            && at <= next
            && words.token(at).isWord()
            && words.token(at).hasConjunction()
        ? at
        : -1;
  }

  private static boolean isCarrier(DateWords words, int at) {
    return words.is(at, DateWordKind.UNIT)
        || words.is(at, DateWordKind.DAY_TIME)
        || words.is(at, DateWordKind.EDGE)
        || words.isWord(at, "ال");
  }

  private static boolean isSpread(DateWords words, int first) {
    return words.isWord(first - 1, "من") || words.isWord(first - 2, "من") || isPaired(words, first);
  }

  static boolean isPaired(DateWords words, int first) {
    return words.endingBefore(first, DateWordKind.BETWEEN) >= 0
        || words.endingBefore(first - 1, DateWordKind.BETWEEN) >= 0;
  }

  private static boolean isDual(DateWords words, DateFound last) {
    return words.is(last.past() - 1, DateWordKind.DIRECTION)
        && words.token(last.past() - 1).folded().endsWith("ين");
  }

  private static boolean isList(DateWords words, DateFound date, DateFound next) {
    int gap = next.first() - date.past();
    boolean mark = words.isComma(date.past()) || words.isMark(date.past(), '/');
    return gap == 0 || gap == 1 && (mark || words.isWord(date.past(), "و"));
  }

  private static DateFound withYearOf(DateFound date, DateFound next) {
    boolean needs =
        date.written() instanceof WrittenDate.Gregorian first
            && first.month() > 0
            && !first.hasYear()
            && date.direction() == DateCue.NONE;
    WrittenDate last =
        next.written() instanceof WrittenDate.Range range ? range.first() : next.written();
    if (needs
        && last instanceof WrittenDate.Gregorian gives
        && gives.month() > 0
        && gives.hasYear()) {
      WrittenDate.Gregorian first = (WrittenDate.Gregorian) date.written();
      return date.as(
          new WrittenDate.Gregorian(first.day(), first.month(), gives.year(), gives.yearOffset()));
    }
    return date;
  }
}
