package org.diwan.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema reporting at one moment.
 *
 * @param taken when
 * @param run last complete run of the job; null where there was none
 * @param views in the order of their names
 * @param columns of all views, in the order of views and columns
 */
record Snapshot(
    OffsetDateTime taken, @Nullable Long run, List<View> views, List<ViewColumn> columns) {

  /** Every call of the connection from now on sees this moment, in ISO days and UTC. */
  static Snapshot of(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      // The reader's limit of a minute is meant for questions.
      statement.execute("set local statement_timeout = 0");
      statement.execute("set local timezone = 'UTC'");
      statement.execute("set local datestyle = 'ISO'");
      return read(statement);
    }
  }

  private static Snapshot read(Statement statement) throws SQLException {
    OffsetDateTime taken;
    Long run;
    try (ResultSet row = statement.executeQuery(sql("moment"))) {
      row.next();
      taken = row.getObject(1, OffsetDateTime.class);
      run = row.getObject(2, Long.class);
    }
    return new Snapshot(taken, run, views(statement), columns(statement));
  }

  private static List<View> views(Statement statement) throws SQLException {
    List<View> views = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql("views"))) {
      while (rows.next()) {
        views.add(new View(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return views;
  }

  private static List<ViewColumn> columns(Statement statement) throws SQLException {
    List<ViewColumn> columns = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql("columns"))) {
      while (rows.next()) {
        columns.add(
            new ViewColumn(
                rows.getString(1),
                rows.getInt(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5)));
      }
    }
    return columns;
  }

  private static String sql(String name) {
    try (InputStream in = Snapshot.class.getResourceAsStream("/sql/export/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no statement sql/export/" + name + ".sql in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
