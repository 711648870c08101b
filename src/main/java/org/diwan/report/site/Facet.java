package org.diwan.report.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A choice that narrows a listing.
 *
 * @param key its name in addresses, such as {@code events.html?country=LAO}
 * @param position which of a row's facets it compares; two choices may share one
 * @param options the most frequent first
 */
record Facet(String key, int position, Name label, List<Option> options) {

  /** A code and how many rows have it. */
  record Option(String code, Name name, long rows) {}

  /** The codes that rows have at a position. */
  static Facet of(String key, int position, List<Listing.Row> rows, Function<String, Name> named) {
    Map<String, Long> counts =
        rows.stream()
            .map(row -> row.facets().get(position))
            .flatMap(Collection::stream)
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    List<Option> options =
        counts.entrySet().stream()
            .map(entry -> new Option(entry.getKey(), named.apply(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparing(Option::rows).reversed().thenComparing(Option::code))
            .toList();
    return new Facet(key, position, Phrases.of("filter_" + key), options);
  }

  /** Where the script finds the codes; a string, so that it is not written as 1,234. */
  String index() {
    return Integer.toString(position);
  }
}
