package org.diwan.report.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class Cells {

  private Cells() {}

  /** As a program reads it: plain numbers, ISO days, empty for nothing. */
  static String plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> trimmed(number).toPlainString();
      default -> cell.toString();
    };
  }

  /**
   * As a person reads it: thousands apart, on one line, without controls that a terminal would
   * obey.
   */
  static String shown(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Number number -> grouped(new BigDecimal(plain(number)));
      default -> oneLine(cell.toString());
    };
  }

  private static BigDecimal trimmed(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String grouped(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(Cells::harmless).filter(c -> c >= 0).forEach(line::appendCodePoint);
    return line.toString();
  }

  /**
   * The character, a space for one that breaks the line, -1 for a control or a mark that turns
   * directions.
   */
  private static int harmless(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      return ' ';
    }
    return Character.isISOControl(codePoint) || isDirection(codePoint) ? -1 : codePoint;
  }

  private static boolean isDirection(int codePoint) {
    return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
  }
}
