package org.diwan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * A view of the schema reporting.
 *
 * @param comment what one row is; empty where nobody said
 * @param copy the statement that writes it as CSV, ordered by its columns from left to right, so
 *     that equal content makes equal files
 */
record View(String name, String comment, String copy) {

  /** Streams its rows into a file of the release. */
  WrittenView write(Connection connection, ReleaseFolder folder, String file)
      throws SQLException, IOException {
    try (OutputStream out = folder.open(file)) {
      long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
      return new WrittenView(this, file, rows);
    }
  }
}
