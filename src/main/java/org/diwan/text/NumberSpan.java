package org.diwan.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number met in a text.
 *
 * @param first index of its first token, a parted article ({@code الـ20}) included
 * @param end index one past its last token
 * @param low the number, or the lower end of a range
 * @param high the upper end of a range, else null
 * @param digits whether it begins with digits rather than words
 * @param definite whether it has the article ({@code الخمسة}, {@code الـ20})
 * @param scale the smallest scale word in it (thousand, million …), one where it has none
 */
public record NumberSpan(
    Kind kind,
    int first,
    int end,
    BigDecimal low,
    @Nullable BigDecimal high,
    boolean digits,
    boolean definite,
    BigDecimal scale) {

  /** What the number says. */
  public enum Kind {
    CARDINAL,
    /**
     * The which-th, in words ({@code الثاني عشر}); digits and tens are cardinals that may count as
     * ordinals.
     */
    ORDINAL,
    /** A half, a third, three quarters of something. */
    FRACTION
  }

  public boolean isRange() {
    return high != null;
  }

  /** Whether it is a whole number without scale words that could be a year of either calendar. */
  public boolean isYearLike() {
    if (!digits || low.scale() > 0 || scale.compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    return isYear(low) && (high == null || isYear(high));
  }

  private static boolean isYear(BigDecimal value) {
    int year = value.intValue();
    return year >= 1300 && year < 1500 || year >= 1800 && year < 2100;
  }

  NumberSpan withHigh(BigDecimal newLow, BigDecimal newHigh, int newEnd) {
    return new NumberSpan(kind, first, newEnd, newLow, newHigh, digits, definite, scale);
  }

  NumberSpan from(int newFirst) {
    return new NumberSpan(kind, newFirst, end, low, high, digits, true, scale);
  }
}
