package org.diwan.evaluate;

import java.util.Locale;

/** The lines of the score. */
public enum Line {
  PERSONS,
  ORGANISATIONS,
  COUNTRIES,
  DEEDS,
  WORDS,
  AGREEMENTS,
  FIGURES;

  /** As the table prints it. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One of them: {@code deed}. */
  String one() {
    return this == COUNTRIES ? "country" : title().substring(0, title().length() - 1);
  }
}
