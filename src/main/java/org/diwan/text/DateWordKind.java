package org.diwan.text;

/** What a word or phrase does in a date. */
public enum DateWordKind {
  /** Gregorian month; the value is its number. */
  MONTH,
  /** Month of the Hijri year; the value is its number. */
  HIJRI_MONTH,
  /** The value is the ISO day, Monday is 1. */
  WEEKDAY,
  /** A day of the month spelled out. */
  ORDINAL,
  /** A number of units in words. */
  COUNT,
  /** The value counts from today. */
  RELATIVE_DAY,
  /** Morning, evening: extends a date and changes nothing. */
  DAY_TIME,
  /** Hour, day, week, month, year; the value is 1 for a singular, 2 for a dual, 3 for a plural. */
  UNIT,
  /** Last, this, next as -1, 0, 1. */
  DIRECTION,
  /** 'The recent', of several units only. */
  RECENT,
  /** Beginning, middle, end of a month or year: extends a date and changes nothing. */
  EDGE,
  /** A season; the value is its first month. */
  SEASON,
  /** Half, third, quarter of a year; the value is how many make the whole. */
  PART,
  /** Before or since, in front of a stretch of time. */
  AGO,
  /** After, in front of a stretch of time that something else began. */
  AFTER,
  /** The day before or after something else; the value counts from there to that. */
  EVE,
  /** Between {@code قبل} and a number: the time is about so long ago. */
  ABOUT,
  /** In front of two dates: between, the days of, the years of. */
  BETWEEN,
  /** During, in front of a stretch of time. */
  WITHIN,
  /** 'Corresponding to', between two calendars. */
  PAIR,
  /** 'Of that same year'. */
  SAME_YEAR,
  /** A gathering or list whose name ends with its year. */
  OWN_YEAR,
  /** The nineties; the value is the first year. */
  DECADE,
  /** A word that makes what follows future. */
  FUTURE_CUE,
  /** A word that makes what follows past. */
  PAST_CUE,
  /** How a word begins that looks like a future verb and is none. */
  NOT_FUTURE_PREFIX,
  /** A phrase that holds a date word and is no date. */
  NOT_DATE,
  /** What carries a date for its name: revolution, square. */
  NAME_HEAD
}
