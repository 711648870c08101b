package org.diwan.evaluate;

/** Bands of confidence: a fact of a higher band should be right more often. */
public enum Band {
  LOW("below 0.60"),
  MIDDLE("0.60 to 0.75"),
  HIGH("0.75 and more");

  private static final double FAIR = 0.60;
  private static final double SURE = 0.75;

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
