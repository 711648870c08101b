package org.diwan.report;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them. */
public final class Digits {

  private Digits() {}

  /** By thousands, without zeros behind the point: {@code 3,000,000.5}. */
  public static String grouped(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(plain.scale(), 0) + "f", plain);
  }
}
