package org.diwan.extract.figure.lexicon;

/** Why a word behind a number is not what the number counts. */
public enum StopWord {
  /** The number is a time of day. */
  CLOCK,
  /** The number is a day or a year. */
  MONTH,
  /** A function word, a verb or an adverb. */
  STOP
}
