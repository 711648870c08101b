package org.diwan.docs;

import java.util.List;
import org.diwan.catalog.Catalog;
import org.diwan.catalog.Column;
import org.diwan.catalog.ForeignKey;
import org.diwan.catalog.Relation;
import org.diwan.catalog.Schema;

/** Every schema, table, view and column with its comment. */
final class DictionaryPage {

  private static final String HEAD =
      """
      # Data dictionary

      Made from the migrated schema and its comments. Not to be edited: `%s` writes it anew.
      Only `reporting` is a promise: what lies behind it may change. K marks the primary key, ? what may be null in a table.
      """;

  private final StringBuilder page = new StringBuilder(HEAD.formatted(Documents.COMMAND));

  private DictionaryPage() {}

  static String of(Catalog catalog) {
    DictionaryPage written = new DictionaryPage();
    catalog.schemas().forEach(written::schema);
    return written.page.toString();
  }

  private void schema(Schema schema) {
    page.append("\n## ")
        .append(schema.name())
        .append("\n\n")
        .append(schema.comment())
        .append(".\n");
    schema.relations().forEach(this::relation);
  }

  private void relation(Relation relation) {
    page.append("\n### ").append(relation.fullName()).append("\n\n");
    page.append("One row per ").append(relation.grain()).append(".\n\n");
    page.append("| column | type | | meaning |\n| --- | --- | --- | --- |\n");
    relation.columns().forEach(column -> column(relation, column));
  }

  private void column(Relation relation, Column column) {
    page.append(
        "| `%s` | %s | %s | %s%s |\n"
            .formatted(
                column.name(),
                column.type(),
                marks(relation, column),
                column.comment().replace("|", "\\|"),
                target(relation.foreignKeys(), column.name())));
  }

  private static String marks(Relation relation, Column column) {
    if (relation.primaryKey().contains(column.name())) {
      return "K";
    }
    return column.nullable() && !relation.isView() ? "?" : "";
  }

  private static String target(List<ForeignKey> keys, String column) {
    return keys.stream()
        .filter(key -> key.columns().contains(column))
        .map(key -> " → `" + key.target() + "`")
        .findFirst()
        .orElse("");
  }
}
