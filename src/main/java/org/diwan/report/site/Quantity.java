package org.diwan.report.site;

import java.math.BigDecimal;
import org.diwan.report.Digits;
import org.jspecify.annotations.Nullable;

/** Numbers of figures as people read them. */
final class Quantity {

  private Quantity() {}

  /**
   * A number with its unit, such as {@code about 5–7 million}.
   *
   * @param high upper end of a range; null where there is none
   * @param qualifier EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO
   */
  static Name shown(
      @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String qualifier, Name unit) {
    String upper = digits(high);
    String range = upper.isEmpty() ? digits(low) : digits(low) + "–" + upper;
    return Phrases.of("qualified_" + qualifier, Name.same(range), unit);
  }

  private static String digits(@Nullable BigDecimal value) {
    return value == null ? "" : Digits.grouped(value);
  }
}
