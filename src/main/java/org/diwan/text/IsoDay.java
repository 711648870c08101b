package org.diwan.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * {@code 2015-07-25}: read digit by digit, as a run reads one for each article and row and {@link
 * LocalDate#parse} takes long to get going.
 */
public final class IsoDay {
  private static final String SHAPE = "dddd-dd-dd";

  private IsoDay() {}

  /**
   * The day that a text tells.
   *
   * @throws DateTimeException where it tells none
   */
  public static LocalDate parse(String text) {
    return isPlain(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : LocalDate.parse(text);
  }

  private static boolean isPlain(String text) {
    if (text.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char c = text.charAt(i);
      if (SHAPE.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
