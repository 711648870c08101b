package org.diwan.extract.figure;

/** What a word makes of the number behind it. */
enum GuardWord {
  IDENTIFIER,
  YEAR,
  CLOCK,
  /** The years behind it are those of a person. */
  AGE
}
