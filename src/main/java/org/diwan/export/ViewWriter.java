package org.diwan.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;
import org.postgresql.PGConnection;

/** Streams the rows of a view into a file of the release. */
record ViewWriter(Connection connection, ReleaseFolder folder) {

  /** Types that PostgreSQL cannot order by. */
  private static final Set<String> UNORDERED = Set.of("json", "xml");

  WrittenView write(Relation view, String file) throws SQLException, IOException {
    try (OutputStream out = folder.open(file)) {
      long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy(view), out);
      return new WrittenView(view, file, rows);
    }
  }

  /** Ordered by its columns from left to right, so that equal content makes equal files. */
  private static String copy(Relation view) {
    String order =
        view.columns().stream()
            .filter(column -> !UNORDERED.contains(column.type()))
            .map(Column::name)
            .map(ViewWriter::quoted)
            .collect(joining(", "));
    return "copy (select * from %s.%s%s) to stdout (format csv, header, encoding 'UTF8')"
        .formatted(
            quoted(view.schema()),
            quoted(view.name()),
            order.isEmpty() ? "" : " order by " + order);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
