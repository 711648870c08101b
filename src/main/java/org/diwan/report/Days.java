package org.diwan.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days as a person types them: 2024-01-31, or all of 2024-01 or 2024. */
final class Days {

  private Days() {}

  /** First day of it. */
  static LocalDate first(String option, String value) {
    return read(option, value, true);
  }

  /** Last day of it. */
  static LocalDate last(String option, String value) {
    return read(option, value, false);
  }

  /** Nothing lies between a day and one before it. */
  static void refuseTurned(String from, String first, String to, String last) {
    if (first(from, first).isAfter(last(to, last))) {
      throw new ReportUsageException(
          "%s %s is later than %s %s: give the earlier day first"
              .formatted(from, first.strip(), to, last.strip()));
    }
  }

  private static LocalDate read(String option, String value, boolean first) {
    String text = value.strip();
    try {
      return switch (text.length()) {
        case 4 -> first ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw new ReportUsageException(
          option
              + " '"
              + value
              + "': give a day as 2024-01-31, a month as 2024-01 or a year as 2024");
    }
  }
}
