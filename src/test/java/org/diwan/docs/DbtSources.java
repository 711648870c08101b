package org.diwan.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;
import org.diwan.catalog.Schema;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/**
 * The views as sources of a dbt project: their comments as descriptions, how fresh they may be
 * expected to be, and tests of what they are joined by.
 */
final class DbtSources {

  private static final String HEAD =
      """
      # Made from the migrated schema and its comments. Not to be edited: %s writes it anew.
      # Copy it into models/ of a dbt project whose target is the store, then: {{ source('diwan', 'event') }}
      """;

  /** The views that others are joined to, each with the column that tells its rows apart. */
  private static final Map<String, String> KEYS =
      Map.of(
          "agreement", "agreement_id",
          "article", "article_ref",
          "calendar", "date_id",
          "country", "country_iso3",
          "event", "event_id",
          "participant", "participant_id",
          "run", "run_id");

  /** What is joined by columns of the same name; other columns may name what is gone. */
  private static final Map<String, List<String>> JOINED =
      Map.of(
          "event", List.of("event_participant", "event_topic", "article_event"),
          "participant", List.of("event_participant", "agreement_party"),
          "agreement", List.of("agreement_party", "agreement_step", "article_agreement"),
          "calendar", List.of("event", "agreement", "article"),
          "article", List.of("article_event", "article_agreement", "article_figure"));

  private DbtSources() {}

  static String of(Schema reporting) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("name", "diwan");
    source.put("description", reporting.comment());
    source.put("schema", reporting.name());
    source.put("tables", reporting.relations().stream().map(DbtSources::table).toList());
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("version", 2);
    file.put("sources", List.of(source));
    return HEAD.formatted(Documents.COMMAND) + yaml().dump(file);
  }

  private static Map<String, Object> table(Relation view) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("name", view.name());
    table.put("description", view.comment());
    if (view.name().equals("run")) {
      table.put("loaded_at_field", "ended_utc");
      table.put("freshness", freshness());
    }
    table.put("columns", view.columns().stream().map(column -> column(view, column)).toList());
    return table;
  }

  /** A nightly load that did not end in a day and a half is late; what fails does not count. */
  private static Map<String, Object> freshness() {
    Map<String, Object> late = new LinkedHashMap<>();
    late.put("count", 36);
    late.put("period", "hour");
    Map<String, Object> freshness = new LinkedHashMap<>();
    freshness.put("warn_after", late);
    freshness.put("filter", "run_status = 'COMPLETED'");
    return freshness;
  }

  private static Map<String, Object> column(Relation view, Column described) {
    Map<String, Object> column = new LinkedHashMap<>();
    column.put("name", described.name());
    column.put("data_type", described.type());
    column.put("description", described.comment());
    List<Object> tests = tests(view.name(), described.name());
    if (!tests.isEmpty()) {
      column.put("data_tests", tests);
    }
    return column;
  }

  private static List<Object> tests(String view, String column) {
    if (column.equals(KEYS.get(view))) {
      return List.of("unique", "not_null");
    }
    return JOINED.entrySet().stream()
        .filter(join -> join.getValue().contains(view))
        .map(Map.Entry::getKey)
        .filter(target -> column.equals(KEYS.get(target)))
        .map(target -> relationship(target, column))
        .toList();
  }

  private static Object relationship(String target, String column) {
    Map<String, Object> to = new LinkedHashMap<>();
    to.put("to", "source('diwan', '" + target + "')");
    to.put("field", column);
    return Map.of("relationships", to);
  }

  private static Yaml yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setWidth(Integer.MAX_VALUE);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return new Yaml(options);
  }
}
