package org.diwan.cli;

import java.util.Locale;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.diwan.job.Counted;

/** What became of the facts that were there, in one line. */
final class ChangesTold {

  private ChangesTold() {}

  /**
   * Removed ones first.
   *
   * @param count facts by kind and by what was done to them, see {@link RunEnd}
   */
  static String line(ToLongBiFunction<String, String> count) {
    return "Removed "
        + facts(kind -> count.applyAsLong(kind, "REMOVED"))
        + "; altered "
        + facts(kind -> count.applyAsLong(kind, "ALTERED"))
        + ".";
  }

  private static String facts(ToLongFunction<String> count) {
    return RunEnd.KINDS.stream()
        .map(kind -> Counted.of(count.applyAsLong(kind), kind.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }
}
