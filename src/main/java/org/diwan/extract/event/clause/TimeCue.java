package org.diwan.extract.event.clause;

/** What a word of time or cause tells of what stands beside it; see {@code time_cues.csv}. */
public enum TimeCue {
  /** What stands behind it has happened: {@code بعد}, {@code إثر}. */
  PAST,
  /** What stands behind it is when and where something was said or done: {@code خلال}. */
  OCCASION,
  /** A stretch of time that is counted: {@code أيام}. */
  UNIT,
  /** Likewise, of a year or a few months at least: {@code سنوات}. */
  YEARS,
  /** How long it takes until something that is awaited: {@code ساعات}. */
  AHEAD,
  /** Behind a time: which one, {@code الماضي}. */
  WHICH,
  /** To come, or, before {@code من}, from some place: {@code القادم}. */
  COMING,
  /** To come, told of the noun right before it alone: {@code متوقع}. */
  EXPECTED,
  /** Goes on, of whom is told right before: {@code يزال}. */
  STILL,
  /** Before a taking of office: the time in it, {@code فترة}. */
  TENURE,
  /** Behind a signing that nobody is named of: {@code عام}. */
  SIGNED_IN,
  /** Behind a document: the date behind it is of its signing, {@code الموقع}. */
  SIGNED,
  /** A document: the date behind its relative clause is of its signing. */
  DOCUMENT
}
