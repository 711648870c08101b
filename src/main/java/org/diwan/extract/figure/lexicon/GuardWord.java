package org.diwan.extract.figure.lexicon;

/** What a word makes of the number behind it. */
public enum GuardWord {
  IDENTIFIER,
  YEAR,
  CLOCK,
  /** The years behind it are those of a person. */
  AGE,
  /** A young person: years right behind are the age. */
  YOUNG,
  /** Of somebody's death: years behind {@code عن} are an age. */
  DEATH
}
