package org.diwan.cli;

import java.util.EnumMap;
import java.util.Map;
import org.diwan.report.Filter;
import org.diwan.report.ReportOptions;
import org.diwan.report.print.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows a report; each report knows some of them. */
final class ReportFilters {

  private final Map<Filter, String> given = new EnumMap<>(Filter.class);

  @Option(names = "--limit", paramLabel = "N", description = "most rows, 0 for all")
  @Nullable Integer limit;

  @Option(names = "--since", paramLabel = "DATE", description = "from this day, month or year on")
  void since(String value) {
    given.put(Filter.SINCE, value);
  }

  @Option(names = "--until", paramLabel = "DATE", description = "up to this day, month or year")
  void until(String value) {
    given.put(Filter.UNTIL, value);
  }

  @Option(names = "--country", paramLabel = "COUNTRY", description = "a country that takes part")
  void country(String value) {
    given.put(Filter.COUNTRY, value);
  }

  @Option(names = "--participant", paramLabel = "NAME", description = "who takes part")
  void participant(String value) {
    given.put(Filter.PARTICIPANT, value);
  }

  @Option(names = "--type", paramLabel = "TYPE", description = "type of the event or document")
  void type(String value) {
    given.put(Filter.TYPE, value);
  }

  @Option(names = "--topic", paramLabel = "TOPIC", description = "what it is about")
  void topic(String value) {
    given.put(Filter.TOPIC, value);
  }

  @Option(names = "--outlet", paramLabel = "NAME", description = "who published it")
  void outlet(String value) {
    given.put(Filter.OUTLET, value);
  }

  @Option(names = "--min-confidence", paramLabel = "0..1", description = "least confidence")
  void minConfidence(String value) {
    given.put(Filter.MIN_CONFIDENCE, value);
  }

  @Option(
      names = "--expiring",
      paramLabel = "MONTHS",
      description = "what ends within so many months")
  void expiring(String value) {
    given.put(Filter.EXPIRING, value);
  }

  @Option(
      names = "--silent-since",
      paramLabel = "DATE",
      description = "what no article has named since this day")
  void silentSince(String value) {
    given.put(Filter.SILENT_SINCE, value);
  }

  @Option(names = "--run", paramLabel = "N", description = "what this run did")
  void run(String value) {
    given.put(Filter.RUN, value);
  }

  boolean isGiven() {
    return limit != null || !given.isEmpty();
  }

  /**
   * All of them together. A program that reads the answer gets every row unless told otherwise.
   *
   * @throws org.diwan.report.ReportUsageException if a value is not of its kind
   */
  ReportOptions options(Format format) {
    ReportOptions options = ReportOptions.none();
    for (Map.Entry<Filter, String> filter : given.entrySet()) {
      options = options.with(filter.getKey(), filter.getValue());
    }
    if (!format.isForReaders()) {
      options = options.withLimit(0).forProgram();
    }
    return limit == null ? options : options.withLimit(limit);
  }
}
