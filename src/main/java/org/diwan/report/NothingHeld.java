package org.diwan.report;

/** Tells a name that nothing is held of from one that is not known. */
final class NothingHeld {
  private NothingHeld() {}

  /** Below an answer about somebody that has no rows. */
  static String of(Named who, ReportOptions options) {
    return "%s is a known name, but no event of it is held%s%s."
        .formatted(
            who.title(), span(options), isNarrowed(options) ? " that the options leave" : "");
  }

  private static String span(ReportOptions options) {
    return options.since().map(day -> " from " + day).orElse("")
        + options.until().map(day -> " until " + day).orElse("");
  }

  private static boolean isNarrowed(ReportOptions options) {
    return !options.withoutDays().given().isEmpty();
  }
}
