package org.diwan.cli;

import java.time.DateTimeException;
import java.time.Period;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How old something is, as typed: {@code 90d}, or a period of ISO 8601 such as {@code P3M}. */
final class Age implements ITypeConverter<Period> {

  private static final Pattern DAYS = Pattern.compile("\\d{1,5}d");

  @Override
  public Period convert(String typed) {
    Period period = DAYS.matcher(typed).matches() ? days(typed) : iso(typed);
    if (period.isNegative()) {
      throw wrong(typed);
    }
    return period;
  }

  private static Period days(String typed) {
    return Period.ofDays(Integer.parseInt(typed.substring(0, typed.length() - 1)));
  }

  private static Period iso(String typed) {
    try {
      return Period.parse(typed);
    } catch (DateTimeException e) {
      throw wrong(typed);
    }
  }

  private static TypeConversionException wrong(String typed) {
    return new TypeConversionException(
        "'" + typed + "' is no number of days such as 90d and no period such as P3M");
  }
}
