package org.diwan.job;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** How fast a load comes on since it was made, and when it will be through at that pace. */
final class Pace {
  private final Instant start = Instant.now();
  private final Progress progress;
  private long done;

  Pace(Progress progress) {
    this.progress = progress;
  }

  /**
   * So many more are done.
   *
   * @param expected about how many there are in all, where that can be told
   */
  void add(long more, OptionalLong expected) {
    done += more;
    double seconds = Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
    double perSecond = done / seconds;
    progress.done(
        done,
        perSecond,
        expected.isPresent()
            ? Duration.ofSeconds(
                Math.round(Math.max(0, expected.getAsLong() - done) / Math.max(0.001, perSecond)))
            : null);
  }
}
