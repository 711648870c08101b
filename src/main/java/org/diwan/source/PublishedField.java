package org.diwan.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The day in a {@code published} field: {@code 2015-07-25}, {@code 2015-07-25T23:29:19}, with or
 * without a zone, or as mail writes it. The day is the one written, whatever the zone.
 */
final class PublishedField {
  private static final int DAY_LENGTH = 10;

  private PublishedField() {}

  /** Null where the field is no time. */
  static @Nullable LocalDate day(String published) {
    String value = published.strip();
    try {
      return isIso(value)
          ? LocalDate.parse(value.substring(0, DAY_LENGTH).replace('/', '-'))
          : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isIso(String value) {
    return value.length() >= DAY_LENGTH
        && Character.isDigit(value.charAt(0))
        && (value.length() == DAY_LENGTH
            || value.charAt(DAY_LENGTH) == 'T'
            || value.charAt(DAY_LENGTH) == ' ');
  }
}
