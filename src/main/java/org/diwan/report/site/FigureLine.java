package org.diwan.report.site;

/**
 * A figure as a table shows it.
 *
 * @param value with unit, range and qualifier, in words
 * @param status ACTUAL, TARGET or FORECAST
 * @param toldBy outlet and day
 * @param words that made it, in Arabic
 */
record FigureLine(
    long id,
    String kind,
    String status,
    Name value,
    Name measure,
    Name subjects,
    Name period,
    Name toldBy,
    Address article,
    String words) {}
