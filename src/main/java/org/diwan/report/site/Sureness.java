package org.diwan.report.site;

import java.math.BigDecimal;

/**
 * How far a fact may be trusted, in a word: the bands in which {@code diwan evaluate} shows how
 * many are right.
 */
final class Sureness {
  private static final BigDecimal HIGH = new BigDecimal("0.75");
  private static final BigDecimal MIDDLE = new BigDecimal("0.60");

  private Sureness() {}

  /**
   * High, middle or low.
   *
   * @param confidence 0 to 1
   */
  static Name of(BigDecimal confidence) {
    if (confidence.compareTo(HIGH) >= 0) {
      return Phrases.of("sure_high");
    }
    return Phrases.of(confidence.compareTo(MIDDLE) >= 0 ? "sure_middle" : "sure_low");
  }
}
