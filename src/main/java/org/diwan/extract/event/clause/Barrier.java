package org.diwan.extract.event.clause;

/** What a word does to the reach of a trigger. */
public enum Barrier {
  NONE,
  /** Begins what was talked about: mentions behind it take no part. */
  TOPIC,
  /** Begins a time clause: mentions behind it belong to another happening. */
  TIME,
  /** Begins a relative clause. */
  RELATIVE,
  /** Begins another clause. */
  CLAUSE,
  /** Ends the clause. */
  MARK
}
