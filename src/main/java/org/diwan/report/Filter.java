package org.diwan.report;

import java.util.Locale;

/** An option that narrows a report, as it is named on the command line. */
public enum Filter {
  /** First day. */
  SINCE,
  /** Last day. */
  UNTIL,
  /** A country that takes part. */
  COUNTRY,
  /** A person, organisation or country that takes part. */
  PARTICIPANT,
  /** Type of the fact. */
  TYPE,
  /** Topic of the fact. */
  TOPIC,
  /** Outlet that published an article with the fact. */
  OUTLET,
  /** Least confidence. */
  MIN_CONFIDENCE,
  /** Months within which validity ends. */
  EXPIRING,
  /** Day since which no article named it. */
  SILENT_SINCE,
  /** A run of the job. */
  RUN;

  /** The option's name with its dashes: {@code --min-confidence}. */
  public String option() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
