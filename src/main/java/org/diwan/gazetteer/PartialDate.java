package org.diwan.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** ISO dates in seed files: {@code 2012}, {@code 2012-06} or {@code 2012-06-30}. */
final class PartialDate {
  private PartialDate() {}

  static @Nullable LocalDate first(CsvRow row, String column) {
    String text = row.get(column);
    return text.isEmpty() ? null : parse(row, column, text, false);
  }

  static @Nullable LocalDate last(CsvRow row, String column) {
    String text = row.get(column);
    return text.isEmpty() ? null : parse(row, column, text, true);
  }

  private static LocalDate parse(CsvRow row, String column, String text, boolean end) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), end ? 12 : 1, end ? 31 : 1);
        case 7 -> end ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw row.error(
          "column " + column + ": '" + text + "' is no date, write YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }
}
