package org.diwan.evaluate;

/** How many of some are right. */
public final class Share {
  private int right;
  private int all;

  void add(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  public int right() {
    return right;
  }

  public int all() {
    return all;
  }

  /** 0 to 1; 0 of none. */
  public double value() {
    return all == 0 ? 0 : (double) right / all;
  }
}
