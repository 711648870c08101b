package org.diwan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a sentence from left to right; the first rule that reads one wins. The order
 * of the rules matters: digits before a day and month, these before a day of the running month.
 */
final class DateScan {
  private static final MonthDates MONTHS = new MonthDates();
  private static final WeekdayDates WEEKDAYS = new WeekdayDates(MONTHS);
  private static final PeriodDates PERIODS = new PeriodDates();
  private static final YearDates YEARS = new YearDates();
  private static final List<DateRule> RULES =
      List.of(
          new NumericDates(),
          MONTHS,
          new DayOfMonthDates(),
          WEEKDAYS,
          new PartDates(DateScan::whole),
          new SeasonDates(),
          new AwayDates(),
          PERIODS,
          YEARS);

  private DateScan() {}

  static List<DateFound> of(DateWords words) {
    List<DateFound> all = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      DateFound found = words.is(at, DateWordKind.NOT_DATE) ? null : read(words, at);
      if (found != null) {
        all.add(found);
        at = found.past();
      } else {
        at = words.is(at, DateWordKind.NOT_DATE) ? words.past(at) : at + 1;
      }
    }
    return DateJoins.joined(words, SameYears.filled(words, all));
  }

  private static @Nullable DateFound read(DateWords words, int at) {
    if (!words.startsDate(at)) {
      return null;
    }
    for (DateRule rule : RULES) {
      DateFound found = rule.read(words, at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What a quarter or a week may be a part of. */
  private static @Nullable DateFound whole(DateWords words, int at) {
    DateFound found = PERIODS.read(words, at);
    found = found == null ? MONTHS.read(words, at) : found;
    return found == null && DateWords.isGregorianYear(words.number(at))
        ? new DateFound(at, at + 1, new WrittenDate.Gregorian(0, 0, words.number(at), null))
        : found;
  }
}
