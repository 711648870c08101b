package org.diwan.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of digits as newspapers separate them. Rules, in order:
 *
 * <ul>
 *   <li>{@code 5ر656}: the letter is a decimal mark and the fraction stands first: 656.5;
 *   <li>{@code ٫} is a decimal mark, {@code ٬} parts thousands, {@code ،} is a comma;
 *   <li>where point and comma meet, the last is the decimal mark;
 *   <li>one mark before exactly three digits parts thousands ({@code 1,250}, {@code 1.250}), save a
 *       point before a scale word or a per cent ({@code 1.250 مليار}) and a comma before billions
 *       that are not round ({@code 4,456 مليار}); before any other number of digits it is the
 *       decimal mark;
 *   <li>no value: a leading zero ({@code 05}), groups of other than three digits ({@code
 *       12.10.2014}), more than nine digits in a row (telephones, identifiers), more than thirty
 *       digits and marks in all, which no number of the world has and no column holds.
 * </ul>
 */
final class Digits {
  private static final int LONGEST = 9;

  /** Digits and marks in all: a quadrillion in groups, with eight places, has thirty. */
  private static final int MOST = 30;

  private static final int GROUP = 3;

  private Digits() {}

  /**
   * @param folded digits and their separators, folded
   * @param scaled whether a scale word or a per cent follows
   * @param billions whether that scale is a billion or more
   */
  static @Nullable BigDecimal value(String folded, boolean scaled, boolean billions) {
    return folded.length() > MOST ? null : separated(folded, scaled, billions);
  }

  private static @Nullable BigDecimal separated(String folded, boolean scaled, boolean billions) {
    if (folded.indexOf('ر') >= 0) {
      return reversed(folded.split("ر"));
    }
    String text = folded.replace("٬", "").replace('،', ',');
    if (text.indexOf('٫') >= 0) {
      return plain(text.replace(",", "").replace('٫', '.'));
    }
    int point = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      char decimal = point > comma ? '.' : ',';
      char thousands = point > comma ? ',' : '.';
      return decimal(text.replace(String.valueOf(thousands), ""), decimal);
    }
    return point < 0 && comma < 0
        ? plain(text)
        : separated(text, point >= 0 ? '.' : ',', point >= 0 ? scaled : billions && !isRound(text));
  }

  /** Whether two or more groups of three stand behind the first digits, whatever parts them. */
  static boolean hasGroups(String folded) {
    String text = commas(folded);
    return text.length() <= MOST
        && text.indexOf(',') != text.lastIndexOf(',')
        && isGrouped(text, ',');
  }

  /** The digits of groups alone. */
  static String bare(String folded) {
    return commas(folded).replace(",", "");
  }

  private static String commas(String folded) {
    return folded.replace('،', ',').replace('٬', ',').replace('.', ',');
  }

  private static boolean isRound(String text) {
    return text.endsWith("0");
  }

  private static @Nullable BigDecimal reversed(String[] parts) {
    StringBuilder whole = new StringBuilder();
    for (int i = parts.length - 1; i > 0; i--) {
      whole.append(parts[i]);
    }
    return plain(whole.append('.').append(parts[0]).toString());
  }

  private static @Nullable BigDecimal separated(String text, char mark, boolean decimal) {
    boolean single = text.indexOf(mark) == text.lastIndexOf(mark);
    if (single && (decimal || !isGrouped(text, mark))) {
      return decimal(text, mark);
    }
    return isGrouped(text, mark) ? new BigDecimal(text.replace(String.valueOf(mark), "")) : null;
  }

  private static boolean isGrouped(String text, char mark) {
    int first = text.indexOf(mark);
    if (first > GROUP || text.charAt(0) == '0') {
      return false;
    }
    for (int at = first; at < text.length(); at += GROUP + 1) {
      if (text.charAt(at) != mark || text.indexOf(mark, at + 1) > at + GROUP + 1) {
        return false;
      }
    }
    return (text.length() - first) % (GROUP + 1) == 0;
  }

  private static @Nullable BigDecimal decimal(String text, char mark) {
    return text.indexOf(mark) == text.lastIndexOf(mark) ? plain(text.replace(mark, '.')) : null;
  }

  private static @Nullable BigDecimal plain(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    boolean zeroLed = whole > 1 && text.charAt(0) == '0';
    return zeroLed || whole > LONGEST || text.indexOf('.', point + 1) > point
        ? null
        : new BigDecimal(text);
  }
}
