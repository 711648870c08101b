package org.diwan.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A metric of {@code metrics.yml}: a value over a view of the schema reporting. */
record Metric(Map<String, Object> entries) {

  private static final Path FILE = Path.of("src/main/semantic/metrics.yml");

  private static final String HEAD =
      """
      -- The metrics of metrics.yml, one ready statement each. Not to be edited: %s writes it anew.
      -- Each can be grouped by any of its dimensions.
      """;

  /** All of the file, in its order. */
  static List<Metric> all() throws IOException {
    try (Reader in = Files.newBufferedReader(FILE)) {
      Map<String, List<Map<String, Object>>> file =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return Objects.requireNonNull(file.get("metrics")).stream().map(Metric::new).toList();
    }
  }

  /** All of them as one file of SQL. */
  static String statements() throws IOException {
    return all().stream().map(Metric::described).collect(joining("", header(), ""));
  }

  private static String header() {
    return HEAD.formatted(Documents.COMMAND);
  }

  String name() {
    return text("name");
  }

  /**
   * Grouped by what it may not be summed across, and by a dimension if one is given; from counts
   * where they know it.
   */
  String statement(@Nullable String dimension) {
    boolean isCounted = hasCounts() && (dimension == null || counted().contains(dimension));
    return isCounted ? statement(dimension, counts()) : factsOnly(dimension);
  }

  /** The same from the facts, even where counts know it. */
  String factsOnly(@Nullable String dimension) {
    return statement(dimension, entries);
  }

  private String statement(@Nullable String dimension, Map<String, Object> source) {
    List<String> groups = Stream.concat(split().stream(), Stream.ofNullable(dimension)).toList();
    String columns = groups.stream().map(group -> group + ", ").collect(joining());
    String filter = entries.containsKey("filter") ? "\n where " + text("filter") : "";
    String grouping = groups.isEmpty() ? "" : "\n group by " + String.join(", ", groups);
    return "select %s%s as %s\n  from reporting.%s%s%s"
        .formatted(columns, source.get("value"), name(), source.get("view"), filter, grouping);
  }

  /** What it may not be summed across. */
  private List<String> split() {
    return switch (entries.get("split")) {
      case null -> List.of();
      case List<?> several -> several.stream().map(String::valueOf).toList();
      case Object one -> List.of(one.toString());
    };
  }

  List<String> dimensions() {
    return dimensions(entries);
  }

  boolean hasCounts() {
    return entries.containsKey("fast");
  }

  /** The dimensions that its view of counts has. */
  List<String> counted() {
    return dimensions(counts());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> counts() {
    return (Map<String, Object>) Objects.requireNonNull(entries.get("fast"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> dimensions(Map<String, Object> source) {
    return (List<String>) Objects.requireNonNull(source.get("dimensions"));
  }

  boolean isAdditive() {
    return Boolean.TRUE.equals(entries.get("additive"));
  }

  @Override
  public String toString() {
    return name();
  }

  String text(String entry) {
    return Objects.requireNonNull(entries.get(entry), entry).toString();
  }

  private String described() {
    return """

    -- %s · %s (%s, %s)
    -- %s.
    -- By: %s
    %s;
    """
        .formatted(
            text("label_en"),
            text("label_ar"),
            text("unit"),
            isAdditive() ? "can be added up" : "not to be added up",
            text("description"),
            String.join(", ", dimensions()),
            statement(null));
  }
}
