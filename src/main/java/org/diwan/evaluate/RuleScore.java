package org.diwan.evaluate;

/** What one rule found. Its recall is its share in all annotated facts of its line. */
public final class RuleScore {
  private final Tally line;
  private final Share share = new Share();

  RuleScore(Tally line) {
    this.line = line;
  }

  void add(boolean isRight) {
    share.add(isRight);
  }

  public int right() {
    return share.right();
  }

  public int found() {
    return share.all();
  }

  /** Annotated facts of the line, whichever rule finds them. */
  public int gold() {
    return line.gold();
  }

  public double precision() {
    return share.value();
  }

  /** At most 1, though a rule may find optional facts beside all others. */
  public double recall() {
    return gold() == 0 ? 0 : Math.min(1, (double) right() / gold());
  }

  /** Harmonic mean of both. */
  public double f1() {
    return Tally.f1(precision(), recall());
  }
}
