package org.diwan.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Told how a load comes on, from the thread that called it. */
public interface Progress {

  /**
   * After each slice.
   *
   * @param articles articles done so far
   * @param perSecond articles a second since the start
   * @param left about how long reading goes on at that pace; null where nobody knows the input's
   *     end
   */
  void done(long articles, double perSecond, @Nullable Duration left);

  /** What is done from now on, when all articles are read, in one line. */
  default void stage(String line) {}

  /** Something a person wants to know, in one line. */
  void note(String line);

  /** Tells nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void done(long articles, double perSecond, @Nullable Duration left) {}

      @Override
      public void note(String line) {}
    };
  }
}
