package org.diwan.benchmark;

import java.util.Locale;

/**
 * One pass over all articles.
 *
 * @param wallSeconds from the first article to the last
 * @param cpuSeconds of the working threads together, without the compiler's and the collector's
 */
record Measured(
    String what,
    int threads,
    int articles,
    double megabytes,
    double wallSeconds,
    double cpuSeconds) {
  static final String HEADING =
      row("", "threads", "articles/s", "MB/s", "wall s", "CPU s", "articles/CPU s");

  double articlesPerSecond() {
    return articles / wallSeconds;
  }

  @Override
  public String toString() {
    return row(
        what,
        Integer.toString(threads),
        whole(articlesPerSecond()),
        tenths(megabytes / wallSeconds),
        tenths(wallSeconds),
        tenths(cpuSeconds),
        whole(articles / cpuSeconds));
  }

  private static String row(String what, String... cells) {
    StringBuilder line = new StringBuilder("%-36s".formatted(what));
    for (String cell : cells) {
      line.append("%15s".formatted(cell));
    }
    return line.toString();
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  private static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
