package org.diwan.text;

/** What relative dates count in. */
public enum DateUnit {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR
}
