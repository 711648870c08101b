package org.diwan.text;

/** What a date mention is made of. */
public enum DateKind {
  /** Day, month or year of the Gregorian calendar, with a month or year at least. */
  CALENDAR,
  /** The same of the Hijri calendar, without a Gregorian date beside it. */
  HIJRI,
  /** A day of the week. */
  WEEKDAY,
  /** Counted from the day of publication: today, last month, three years ago. */
  RELATIVE,
  /** From one date to another. */
  RANGE
}
