package org.diwan.size;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.diwan.report.Filter;
import org.diwan.report.ReportOptions;
import org.diwan.report.Reports;
import org.diwan.report.site.Tiles;
import org.jooq.DSLContext;

/**
 * The questions that are timed: every report as it is asked for one country and one year, first 100
 * rows, and what stands on the first page. Each takes a year.
 *
 * @param country the busiest
 * @param partner the one it has most to do with
 * @param event id of an event
 */
record Questions(DSLContext database, String country, String partner, long event) {
  private static final int ROWS = 100;

  /** Reports that, asked without arguments, speak of all that is stored. */
  private static final List<String> WITHOUT_FILTERS =
      List.of(
          "bilateral",
          "met",
          "visits",
          "conferences",
          "planned",
          "words",
          "agreements",
          "figures",
          "promises",
          "topics",
          "topic-months",
          "coverage",
          "coverage-days");

  Map<String, IntConsumer> all() {
    Map<String, IntConsumer> all = new LinkedHashMap<>();
    all.put("bilateral --country", year -> report("bilateral", ofCountry(year)));
    all.put("bilateral C", year -> report("bilateral", of(year), country));
    all.put("bilateral C D", year -> report("bilateral", of(year), country, partner));
    all.put("timeline C", year -> report("timeline", of(year), country));
    all.put("met C", year -> report("met", of(year), country));
    all.put("visits C", year -> report("visits", of(year), country));
    all.put("planned DAY --country", year -> report("planned", plannedIn(year), year + "-01-01"));
    all.put("words C", year -> report("words", of(year), country));
    all.put("words C D", year -> report("words", of(year), country, partner));
    all.put("agreements --country", year -> report("agreements", ofCountry(year)));
    all.put("figures --country", year -> report("figures", ofCountry(year)));
    all.put("topics --country", year -> report("topics", ofCountry(year)));
    all.put("topic-months --country", year -> report("topic-months", ofCountry(year)));
    all.put("conferences --country", year -> report("conferences", ofCountry(year)));
    all.put("promises --country", year -> report("promises", ofCountry(year)));
    all.put("sources E", year -> report("sources", options(), "E" + event));
    all.put("coverage", year -> report("coverage", of(year)));
    all.put("changes", year -> report("changes", options()));
    all.put("quality", year -> report("quality", options()));
    all.put("unresolved", year -> report("unresolved", options()));
    for (String name : WITHOUT_FILTERS) {
      all.put(name + " of all", year -> report(name, options()));
    }
    new Tiles(database)
        .all()
        .forEach((name, tile) ->
            all.put("tile: " + name, year -> tile.accept(LocalDate.of(year, 7, 1))));
    return all;
  }

  private void report(String name, ReportOptions options, String... arguments) {
    Reports.run(database, name, List.of(arguments), options);
  }

  private static ReportOptions options() {
    return new ReportOptions(Map.of(), Optional.of(ROWS), LocalDate.of(2025, 12, 31), false);
  }

  private static ReportOptions of(int year) {
    return options()
        .with(Filter.SINCE, Integer.toString(year))
        .with(Filter.UNTIL, Integer.toString(year));
  }

  private ReportOptions ofCountry(int year) {
    return of(year).with(Filter.COUNTRY, country);
  }

  private ReportOptions plannedIn(int year) {
    return options().with(Filter.UNTIL, Integer.toString(year)).with(Filter.COUNTRY, country);
  }
}
