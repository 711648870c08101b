package org.diwan.report.site;

/**
 * How much of a large warehouse gets a page. What is left out is said on the pages, and counts
 * above charts are always of everything.
 *
 * @param pairs pairs of countries with a page, those with most events first
 * @param participants countries, bodies and people with a page, likewise
 * @param agreements agreements with a page, the latest first
 * @param events events with a page, the latest first
 * @param figures figures listed, the latest first
 * @param rows most events in the table of a pair or participant
 * @param mentions most articles quoted on the page of an event or agreement
 */
public record SiteLimits(
    int pairs, int participants, int agreements, int events, int figures, int rows, int mentions) {

  /** 9,000 files and 56 MB at 20,000 articles. */
  public static final SiteLimits USUAL = new SiteLimits(200, 500, 1_000, 3_000, 2_000, 60, 12);
}
