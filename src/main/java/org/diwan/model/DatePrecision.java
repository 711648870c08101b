package org.diwan.model;

/** How exactly a date is known. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR,
  SPAN,
  UNKNOWN
}
