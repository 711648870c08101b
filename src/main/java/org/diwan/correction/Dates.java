package org.diwan.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.diwan.gazetteer.CsvRow;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date as an analyst writes it: {@code 2024-01-31}, {@code 2024-01}, {@code 2024}, {@code
 * 2024-01-30/2024-02-02} or {@code UNKNOWN}.
 */
final class Dates {
  private Dates() {}

  static @Nullable DateSpan of(CsvRow row, String column) {
    String text = row.need(column);
    try {
      return text.equals("UNKNOWN") ? null : span(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw row.error(
          "column "
              + column
              + ": '"
              + text
              + "' is no date, write 2024-01-31, 2024-01, 2024, 2024-01-30/2024-02-02 or UNKNOWN");
    }
  }

  private static DateSpan span(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return DateSpan.span(
          LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }
    return switch (text.length()) {
      case 4 -> DateSpan.year(Year.parse(text).getValue());
      case 7 -> DateSpan.month(YearMonth.parse(text));
      default -> DateSpan.day(LocalDate.parse(text));
    };
  }
}
