package org.diwan.job;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

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
        done, perSecond, expected.isPresent() ? left(expected.getAsLong(), perSecond) : null);
  }

  /** Nothing where nothing came so far: a slice may hold no more than what is passed over. */
  private @Nullable Duration left(long expected, double perSecond) {
    long more = Math.max(0, expected - done);
    return perSecond == 0 ? null : Duration.ofSeconds(Math.round(more / perSecond));
  }
}
