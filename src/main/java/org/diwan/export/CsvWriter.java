package org.diwan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.diwan.catalog.Relation;
import org.postgresql.PGConnection;

/** Writes a view as PostgreSQL's {@code copy} does. */
record CsvWriter(Connection connection, ReleaseFolder folder) implements ViewWriter {

  @Override
  public WrittenView write(Relation view, String file) throws SQLException, IOException {
    String copy =
        "copy (%s) to stdout (format csv, header, encoding 'UTF8')"
            .formatted(ViewQuery.ordered(view));
    try (OutputStream out = folder.open(file)) {
      long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
      return new WrittenView(view, file, rows);
    }
  }
}
