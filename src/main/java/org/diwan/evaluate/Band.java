package org.diwan.evaluate;

/** Bands of confidence: a fact of a higher band should be right more often. */
public enum Band {
  LOW("below 0.80"),
  MIDDLE("0.80 to 0.90"),
  HIGH("0.90 and more");

  private static final double FAIR = 0.80;
  private static final double SURE = 0.90;

  private final String title;

  Band(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  static Band of(double confidence) {
    if (confidence < FAIR) {
      return LOW;
    }
    return confidence < SURE ? MIDDLE : HIGH;
  }
}
