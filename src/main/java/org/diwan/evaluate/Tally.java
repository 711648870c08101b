package org.diwan.evaluate;

/** Hits, misses and false alarms of one line. */
public final class Tally {
  private int hits;
  private int misses;
  private int falseAlarms;

  void add(int hit, int missed, int wrong) {
    hits += hit;
    misses += missed;
    falseAlarms += wrong;
  }

  void add(Tally other) {
    add(other.hits, other.misses, other.falseAlarms);
  }

  /** Number annotated. */
  public int gold() {
    return hits + misses;
  }

  /** Number found. */
  public int found() {
    return hits + falseAlarms;
  }

  /** 0 where nothing was found. */
  public double precision() {
    return found() == 0 ? 0 : (double) hits / found();
  }

  /** 0 where nothing was annotated. */
  public double recall() {
    return gold() == 0 ? 0 : (double) hits / gold();
  }

  /** Harmonic mean of both. */
  public double f1() {
    return f1(precision(), recall());
  }

  static double f1(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
