package org.diwan.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One SQL statement in a file under {@code sql/}: one statement, one idea. {@code :run_id} stands
 * for the run's number.
 */
final class SqlScript {
  private SqlScript() {}

  /**
   * Runs a statement.
   *
   * @param name path under {@code sql/} without the ending
   * @return rows written
   */
  static long run(Connection connection, String name, long runId) throws SQLException {
    String sql = text(name).replace(":run_id", Long.toString(runId));
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    } catch (SQLException e) {
      throw new SQLException(name + ".sql: " + e.getMessage(), e.getSQLState(), e);
    }
  }

  static String text(String name) {
    try (InputStream in = SqlScript.class.getResourceAsStream("/sql/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no statement sql/" + name + ".sql in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
