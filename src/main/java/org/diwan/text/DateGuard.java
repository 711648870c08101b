package org.diwan.text;

/** How much must stand around a month's name before it is taken for a month. */
public enum DateGuard {
  /** Nothing: the word is a month wherever it stands. */
  NONE,
  /**
   * A day, a year, a direction or a word of time in front: {@code مارس} also means 'he exercised'.
   */
  LIGHT,
  /** A day in front, a year, a direction or the word 'month': {@code رجب} is also a first name. */
  STRONG,
  /** Day and year. */
  FULL
}
