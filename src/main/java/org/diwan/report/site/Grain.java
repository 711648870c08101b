package org.diwan.report.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.diwan.report.site.OverviewQuestions.DayCount;

/** How time is cut, and how far back a chart reaches. */
enum Grain {
  WEEK(53, "DAY"),
  MONTH(36, "DAY MONTH"),
  YEAR(25, "DAY MONTH YEAR SPAN");

  private final int most;
  private final List<String> precisions;

  Grain(int most, String precisions) {
    this.most = most;
    this.precisions = List.of(precisions.split(" "));
  }

  /** Whether a day is known well enough. */
  boolean fits(DayCount count) {
    return count.day() != null && precisions.contains(count.precision());
  }

  /** First day of its week, month or year. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.with(Month.JANUARY).withDayOfMonth(1);
    };
  }

  /** First day of the earliest bar of a chart that ends with this one. */
  LocalDate reach(LocalDate last) {
    return last.minus(most - 1L, unit());
  }

  ChronoUnit unit() {
    return switch (this) {
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
    };
  }

  /** As the axis has it. */
  Name label(LocalDate start) {
    String pattern =
        switch (this) {
          case WEEK -> "d MMM uu";
          case MONTH -> "MMM uuuu";
          case YEAR -> "uuuu";
        };
    return new Name(
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(start),
        DateTimeFormatter.ofPattern(pattern, Language.ARABIC.locale()).format(start));
  }
}
