package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * A bare day in front of a date takes its month: {@code من 3 إلى 5 مارس}, {@code 3-5 مارس}, {@code
 * يومي 3 و4 مارس}, {@code في 3 و4 مارس}.
 */
final class BareDays {
  private BareDays() {}

  /**
   * @param from where the date before it ends
   */
  static DateFound joined(DateWords words, DateFound date, int from) {
    int join = date.first() - 1;
    boolean to = DateJoins.pastTo(words, join) > 0;
    if (!to && !words.isWord(join, "و") && !words.isMark(join, '/')) {
      return date;
    }
    int first = join - 1;
    while (first > from && !words.day(first).isWritten() && first > join - 3) {
      first--;
    }
    DateStep day = first >= from && words.has(first) ? words.day(first) : new DateStep(0, first);
    WrittenDate start =
        day.next() == join && day.isWritten() ? onDay(date.written(), day.value()) : null;
    boolean paired = DateJoins.isPaired(words, first) || words.isWord(first - 1, "في");
    if (start == null || !to && !paired) {
      return date;
    }
    return new DateFound(
        first, date.past(), new WrittenDate.Range(start, date.written()), date.direction());
  }

  private static @Nullable WrittenDate onDay(WrittenDate last, int day) {
    return switch (last) {
      case WrittenDate.Gregorian date when day < date.day() ->
          new WrittenDate.Gregorian(day, date.month(), date.year(), date.yearOffset());
      case WrittenDate.Hijri date when day < date.day() ->
          new WrittenDate.Hijri(day, date.month(), date.year());
      case WrittenDate.DayOfRelativeMonth date when day < date.day() ->
          new WrittenDate.DayOfRelativeMonth(day, date.monthOffset());
      default -> null;
    };
  }
}
