package org.diwan.report.site;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days in words, as precise as they are known. Digits are European in both languages. */
final class When {
  private static final String DAY = "d MMMM uuuu";
  private static final String MONTH = "MMMM uuuu";
  private static final String YEAR = "uuuu";

  private When() {}

  /**
   * @param precision DAY, MONTH, YEAR, SPAN or UNKNOWN
   */
  static Name of(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String precision) {
    if (from == null || precision == null) {
      return Name.NONE;
    }
    return switch (precision) {
      case "DAY" -> day(from);
      case "MONTH" -> written(from, MONTH);
      case "YEAR" -> written(from, YEAR);
      case "SPAN" -> span(from, to);
      default -> Name.NONE;
    };
  }

  /** As {@code reporting.date_text} writes it: 2024-01-31, 2024-01, 2024, 2024-01-30/2024-02-02. */
  static Name iso(String text) {
    return switch (text.length()) {
      case 4 -> written(Year.parse(text).atDay(1), YEAR);
      case 7 -> written(YearMonth.parse(text).atDay(1), MONTH);
      case 10 -> day(LocalDate.parse(text));
      default -> {
        String[] ends = text.split("/");
        yield span(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
      }
    };
  }

  /** One day; none for null. */
  static Name day(@Nullable LocalDate day) {
    return day == null ? Name.NONE : written(day, DAY);
  }

  /** From one day to another; either may be open. */
  static Name span(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return Name.NONE;
    }
    Name first = day(from);
    Name last = day(to);
    return new Name(first.en() + " – " + last.en(), first.ar() + " – " + last.ar());
  }

  private static Name written(LocalDate day, String pattern) {
    return new Name(
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day),
        DateTimeFormatter.ofPattern(pattern, Language.ARABIC.locale()).format(day));
  }
}
