package org.diwan.job;

import java.util.Locale;

/** Counts as a person is told them: {@code 1 article}, {@code 1,200 articles}. */
public final class Counted {
  private Counted() {}

  /**
   * A number and what is counted.
   *
   * @param one the noun for one, whose plural ends in {@code s}
   */
  public static String of(long count, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", count, one, count == 1 ? "" : "s");
  }

  /** The verb behind them. */
  static String are(long count) {
    return count == 1 ? "is" : "are";
  }
}
