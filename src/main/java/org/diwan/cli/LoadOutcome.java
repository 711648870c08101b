package org.diwan.cli;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a load ended, as metrics tell it.
 *
 * @param lastSuccess when the last load ended well: this one, or an earlier; null where none is
 *     known
 * @param counts what it did; null where nothing is known but that it failed
 */
record LoadOutcome(
    boolean succeeded,
    Duration duration,
    Instant ended,
    @Nullable Instant lastSuccess,
    @Nullable RunEnd counts) {

  /**
   * Of a load that came to its end.
   *
   * @param before when a load ended well before it; null where none is known
   */
  static LoadOutcome of(RunEnd end, Instant now, @Nullable Instant before) {
    Instant success = end.succeeded() ? now : before;
    return new LoadOutcome(end.succeeded(), end.summary().duration(), now, success, end);
  }

  /** Of a load that broke off. */
  static LoadOutcome failed(Duration duration, Instant now, @Nullable Instant before) {
    return new LoadOutcome(false, duration, now, before, null);
  }
}
