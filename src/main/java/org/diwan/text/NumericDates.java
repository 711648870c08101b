package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: {@code 20/10/2023}, {@code 2015-07-25}, {@code 20.10.2023}, {@code 7 / 10 / 1436
 * هـ}. The day comes before the month, unless only the other way makes a date.
 */
final class NumericDates implements DateRule {

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    return single(words, at);
  }

  static @Nullable DateFound single(DateWords words, int at) {
    if (!words.has(at) || !words.token(at).isNumber()) {
      return null;
    }
    String[] dotted = words.token(at).folded().split("\\.", -1);
    if (dotted.length == 3) {
      return found(words, at, at + 1, parse(dotted[0]), parse(dotted[1]), parse(dotted[2]));
    }
    if (!isSeparator(words, at + 1) || !isSeparator(words, at + 3)) {
      return null;
    }
    return found(words, at, at + 5, words.number(at), words.number(at + 2), words.number(at + 4));
  }

  private static boolean isSeparator(DateWords words, int at) {
    return words.isMark(at, '/')
        || words.isDash(at)
        || words.isMark(at, '.')
        || words.isMark(at, '\\');
  }

  private static int parse(String digits) {
    boolean plain =
        !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : -1;
  }

  private static @Nullable DateFound found(DateWords words, int at, int past, int a, int b, int c) {
    WrittenDate written = isYear(a) ? written(c, b, a) : isYear(c) ? written(a, b, c) : null;
    return written == null ? null : new DateFound(at, YearPart.pastEra(words, past), written);
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number <= 2100 || DateWords.isHijriYear(number);
  }

  private static @Nullable WrittenDate written(int day, int month, int year) {
    if (isDay(day) && isMonth(month)) {
      return DateWords.isHijriYear(year)
          ? new WrittenDate.Hijri(day, month, year)
          : new WrittenDate.Gregorian(day, month, year, null);
    }
    return isDay(month) && isMonth(day) ? new WrittenDate.Gregorian(month, day, year, null) : null;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
