package org.diwan.job;

/** Told how a load comes on, from the thread that called it. */
public interface Progress {

  /**
   * After each slice.
   *
   * @param articles articles done so far
   * @param perSecond articles a second since the start
   */
  void done(long articles, double perSecond);

  /** Something a person wants to know, in one line. */
  void note(String line);

  /** Tells nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void done(long articles, double perSecond) {}

      @Override
      public void note(String line) {}
    };
  }
}
