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

/** The views as sources of a dbt project, with their comments as descriptions. */
final class DbtSources {

  private static final String HEAD =
      """
      # Made from the migrated schema and its comments. Not to be edited: %s writes it anew.
      # Copy it into models/ of a dbt project whose target is the store, then: {{ source('diwan', 'event') }}
      """;

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
    table.put("columns", view.columns().stream().map(DbtSources::column).toList());
    return table;
  }

  private static Map<String, Object> column(Column described) {
    Map<String, Object> column = new LinkedHashMap<>();
    column.put("name", described.name());
    column.put("data_type", described.type());
    column.put("description", described.comment());
    return column;
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
