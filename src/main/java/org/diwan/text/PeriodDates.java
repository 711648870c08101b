package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * Stretches counted from today.
 *
 * <ul>
 *   <li>{@code الأسبوع الماضي}, {@code الشهر الجاري}, {@code هذا العام}, {@code العام المقبل};
 *   <li>{@code العامين الماضيين}, {@code الأيام الثلاثة المقبلة}, {@code الأشهر الماضية};
 *   <li>{@code العام قبل الماضي};
 *   <li>{@code الساعات الماضية}, {@code الـ24 ساعة الماضية}: the days that hold them;
 *   <li>{@code قبل أشهر}, which tells no more than that it was not now;
 *   <li>{@code منذ ثلاثة أيام}, {@code قبل عامين}; {@code قبل يومين من} counts from something else;
 *   <li>{@code خلال يومين}, which is resolved after a future verb only: else it tells how long.
 * </ul>
 */
final class PeriodDates implements DateRule {

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    if (words.is(at, DateWordKind.AGO) || words.is(at, DateWordKind.WITHIN)) {
      return ago(words, at);
    }
    if (isThis(words, at)) {
      return periods(words.unit(at + 1), at, at + 2, 0, 1);
    }
    if (words.is(at, DateWordKind.UNIT)) {
      return directed(words, at);
    }
    return counted(words, at);
  }

  private static boolean isThis(DateWords words, int at) {
    return words.isThis(at)
        && words.is(at + 1, DateWordKind.UNIT)
        && words.value(at + 1) == 1
        && words.token(at + 1).folded().startsWith("ال");
  }

  /** {@code الأشهر الستة الماضية}, {@code العام الماضي}. */
  private static @Nullable DateFound directed(DateWords words, int at) {
    boolean plural = words.value(at) == 3;
    DateStep count = plural ? count(words, pastFew(words, at + 1)) : new DateStep(0, at + 1);
    int next = count.next();
    if (words.is(next, DateWordKind.DIRECTION)) {
      int howMany = plural ? count.value() : words.value(at);
      DateFound found = periods(words.unit(at), at, next + 1, words.value(next), howMany);
      return withYear(words, found, words.unit(at));
    }
    if (words.is(next, DateWordKind.RECENT) && words.value(at) > 1) {
      int howMany = words.value(at) == 2 ? 2 : count.value();
      return periods(words.unit(at), at, next + 1, -1, howMany);
    }
    return null;
  }

  /** {@code الأيام القليلة الماضية}. */
  private static int pastFew(DateWords words, int at) {
    return words.isWord(at, "القليله") || words.isWord(at, "المعدوده") ? at + 1 : at;
  }

  /** {@code الثلاثة أشهر الماضية}. */
  private static @Nullable DateFound counted(DateWords words, int at) {
    DateStep count = count(words, at);
    int unit = count.next();
    if (!count.isWritten()
        || !words.is(unit, DateWordKind.UNIT)
        || words.isUnit(at - 1, DateUnit.YEAR)) {
      return null;
    }
    int direction = unit + 1;
    boolean recent = words.is(direction, DateWordKind.RECENT);
    if (recent || words.is(direction, DateWordKind.DIRECTION)) {
      return periods(words.unit(unit), at, direction + 1, words.value(direction), count.value());
    }
    return null;
  }

  private static DateFound periods(DateUnit unit, int first, int past, int direction, int count) {
    if (Math.abs(direction) > 1) {
      WrittenDate other = new WrittenDate.Period(unit, direction, direction);
      return new DateFound(first, past, other, DateCue.of(direction));
    }
    WrittenDate written =
        count == 0
            ? new WrittenDate.Vague(unit, direction)
            : direction == 0
                ? new WrittenDate.Period(unit, 0, 0)
                : direction < 0
                    ? new WrittenDate.Period(unit, -count, -1)
                    : new WrittenDate.Period(unit, 1, count);
    return new DateFound(first, past, written, DateCue.of(direction));
  }

  /** A year named beside its direction counts: {@code العام الماضي 2011}. */
  private static DateFound withYear(DateWords words, DateFound found, DateUnit unit) {
    int number = words.number(found.past());
    if (unit != DateUnit.YEAR || !DateWords.isGregorianYear(number)) {
      return found;
    }
    int past = YearPart.pastEra(words, found.past() + 1);
    return found.as(new WrittenDate.Gregorian(0, 0, number, null)).until(past);
  }

  private static @Nullable DateFound ago(DateWords words, int at) {
    int next = words.past(at);
    boolean about = words.token(at).reads("قبل") && words.is(next, DateWordKind.ABOUT);
    DateStep count = count(words, about ? words.past(next) : next);
    int unit = count.next();
    if (!words.is(unit, DateWordKind.UNIT)) {
      return null;
    }
    int past = unit + 1;
    if (words.value(unit) == 3 && !count.isWritten()) {
      return some(words, at, unit);
    }
    if (words.is(past, DateWordKind.DIRECTION) || count(words, past).isWritten()) {
      return null;
    }
    int howMany = count.isWritten() ? count.value() : words.value(unit);
    if (words.is(at, DateWordKind.WITHIN)) {
      boolean several = howMany > 1 && !words.token(unit).folded().startsWith("ال");
      return several
          ? new DateFound(at, past, new WrittenDate.Period(words.unit(unit), 0, howMany))
          : null;
    }
    boolean fromElse =
        words.isWord(past, "من") || words.isWord(past, "علي") || words.number(past) > 0;
    boolean definite = words.token(unit).folded().startsWith("ال");
    return fromElse || definite
        ? null
        : new DateFound(
            at, past, new WrittenDate.Period(words.unit(unit), -howMany, -howMany), DateCue.PAST);
  }

  /** {@code قبل أشهر}; {@code قبل أيام من} counts from something else. */
  private static @Nullable DateFound some(DateWords words, int at, int unit) {
    boolean last = words.has(unit + 1) && words.isWord(unit + 1, "قليله");
    int past = last ? unit + 2 : unit + 1;
    boolean counts =
        words.token(at).reads("قبل")
            && !words.token(unit).folded().startsWith("ال")
            && !words.isWord(past, "من")
            && !words.isWord(past, "علي")
            && !words.is(past, DateWordKind.DIRECTION);
    return counts
        ? new DateFound(at, past, new WrittenDate.Vague(words.unit(unit), -1), DateCue.PAST)
        : null;
  }

  static DateStep count(DateWords words, int from) {
    int at = words.isWord(from, "ال") ? from + 1 : from;
    if (words.is(at, DateWordKind.COUNT)) {
      return new DateStep(words.value(at), words.past(at));
    }
    int number = words.number(at);
    return number > 0 && number <= 100 ? new DateStep(number, at + 1) : new DateStep(0, from);
  }
}
