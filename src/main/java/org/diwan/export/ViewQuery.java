package org.diwan.export;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;

/** What asks a view for its rows. */
final class ViewQuery {

  /** Types that PostgreSQL cannot order by. */
  private static final Set<String> UNORDERED = Set.of("json", "xml");

  private ViewQuery() {}

  /** Ordered by its columns from left to right, so that equal content makes equal files. */
  static String ordered(Relation view) {
    String order =
        view.columns().stream()
            .filter(column -> !UNORDERED.contains(column.type()))
            .map(Column::name)
            .map(ViewQuery::quoted)
            .collect(joining(", "));
    return "select * from " + named(view) + (order.isEmpty() ? "" : " order by " + order);
  }

  /** The view with its schema. */
  static String named(Relation view) {
    return quoted(view.schema()) + "." + quoted(view.name());
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
