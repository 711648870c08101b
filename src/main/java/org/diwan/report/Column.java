package org.diwan.report;

/**
 * One column of an answer.
 *
 * @param name in lower case, words joined by {@code _}: also the key in JSON
 * @param kind what its cells hold
 * @param arabic whether its text is Arabic
 * @param terminal when a terminal shows it; files hold every column
 */
public record Column(String name, Kind kind, boolean arabic, Terminal terminal) {

  /**
   * What the cells of a column hold: {@link String}, {@link Number} or {@link java.time.LocalDate}.
   */
  public enum Kind {
    /** Text. */
    TEXT,
    /** Numbers, whole or decimal. */
    NUMBER,
    /** Days. */
    DATE
  }

  /** When a column is shown where there is little room. */
  public enum Terminal {
    /** In every answer. */
    ALWAYS,
    /** Where a row of the answer fills it. */
    FILLED,
    /** Never. */
    NEVER
  }
}
