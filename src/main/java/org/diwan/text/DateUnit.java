package org.diwan.text;

/** What relative dates count in. */
public enum DateUnit {
  DAY,
  WEEK,
  MONTH,
  YEAR
}
