package org.diwan.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week and days counted from today.
 *
 * <ul>
 *   <li>{@code الجمعة الماضي}, {@code الأربعاء المقبل}, {@code الأحد};
 *   <li>{@code أمس}, {@code أول من أمس}, {@code اليوم}, {@code غدا}, {@code بعد غد};
 *   <li>both: {@code اليوم (الجمعة)}, {@code أمس الثلاثاء}: the day of the week counts;
 *   <li>either with a date after it: {@code الاثنين 30 يونيو}: the date counts;
 *   <li>not {@code اليوم الثاني}, {@code اليوم العالمي}, {@code كل جمعة}, {@code صحيفة «اليوم»}.
 * </ul>
 */
final class WeekdayDates implements DateRule {
  private final MonthDates months;

  WeekdayDates(MonthDates months) {
    this.months = months;
  }

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    DateFound found =
        words.is(at, DateWordKind.WEEKDAY)
            ? weekday(words, at, null)
            : words.is(at, DateWordKind.RELATIVE_DAY) ? relative(words, at) : null;
    return found == null ? null : withDate(words, found);
  }

  private static @Nullable DateFound relative(DateWords words, int at) {
    int offset = words.value(at);
    int past = words.past(at);
    if (offset == 0 && isOtherDay(words, at, past) || offset == 1 && isMeal(words, at, past)) {
      return null;
    }
    int next = isOpening(words, past) ? past + 1 : past;
    next =
        words.isUnit(next, DateUnit.DAY) || words.is(next, DateWordKind.DAY_TIME)
            ? words.past(next)
            : next;
    if (words.is(next, DateWordKind.WEEKDAY)) {
      DateFound day = weekday(words, next, offset);
      int end =
          words.isMark(past, '(') && words.isMark(day.past(), ')') ? day.past() + 1 : day.past();
      return new DateFound(at, end, day.written(), DateCue.of(offset), offset);
    }
    return new DateFound(at, past, new WrittenDate.RelativeDay(offset), DateCue.of(offset), offset);
  }

  /** {@code مأدبة غداء}, {@code غداء عمل}: folded like {@code غدا}. */
  private static boolean isMeal(DateWords words, int at, int past) {
    return words.isWord(past, "عمل")
        || words.isWord(at - 1, "مادبه")
        || words.isWord(at - 1, "طعام")
        || words.isWord(at - 1, "وجبه");
  }

  /** The second day, that day, the newspaper «اليوم». */
  private static boolean isOtherDay(DateWords words, int at, int past) {
    boolean quoted = words.isMark(at - 1, '«') && words.isMark(past, '»');
    quoted |= words.isMark(at - 1, '"') && words.isMark(past, '"');
    return quoted || words.is(past, DateWordKind.ORDINAL) || words.isWord(at - 1, "ذلك");
  }

  private static boolean isOpening(DateWords words, int at) {
    return words.isMark(at, '(')
        || words.isComma(at)
        || words.isDash(at)
        || words.isMark(at, '"')
        || words.isMark(at, '«');
  }

  private static DateFound weekday(DateWords words, int at, @Nullable Integer near) {
    int past = words.past(at);
    DateCue direction = DateCue.NONE;
    past = pastDayTime(words, past);
    if (words.is(past, DateWordKind.DIRECTION)) {
      direction = DateCue.of(words.value(past));
      past++;
    }
    WrittenDate written = new WrittenDate.Weekday(DayOfWeek.of(words.value(at)), near);
    return new DateFound(at, pastDayTime(words, past), written, direction);
  }

  private static int pastDayTime(DateWords words, int at) {
    return words.is(at, DateWordKind.DAY_TIME) ? words.past(at) : at;
  }

  /** The calendar date beside the day, where one is written. */
  private DateFound withDate(DateWords words, DateFound found) {
    int next = found.past();
    boolean open = words.isMark(next, '(');
    next =
        open || words.isComma(next) || words.isDash(next) || words.isMark(next, '/')
            ? next + 1
            : next;
    next = words.is(next, DateWordKind.PAIR) ? words.past(next) : next;
    DateFound date = NumericDates.single(words, next);
    if (date == null && words.day(next).isWritten()) {
      date = months.read(words, next);
    }
    if (date == null) {
      return found;
    }
    int past = open && words.isMark(date.past(), ')') ? date.past() + 1 : date.past();
    DateCue direction = date.direction() == DateCue.NONE ? found.direction() : date.direction();
    return new DateFound(found.first(), past, date.written(), direction, found.near());
  }
}
