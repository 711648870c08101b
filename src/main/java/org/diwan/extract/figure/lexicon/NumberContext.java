package org.diwan.extract.figure.lexicon;

/** What a word tells of a number that stands behind it. */
public enum NumberContext {
  /** Something changes: {@code ارتفع من 5 إلى 7} holds two numbers, not a range. */
  CHANGE,
  /** Somebody is sure, ready or not so: a hundred per cent behind it counts nothing. */
  CERTAIN,
  /** A stretch of time follows: {@code منذ عقد}. */
  TIME,
  /** Contracts follow: {@code وقع 3 عقود}. */
  SIGNS
}
