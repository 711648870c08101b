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
import java.util.List;
import org.diwan.catalog.Catalog;
import org.diwan.catalog.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The schema reporting at one moment.
 *
 * @param taken when
 * @param run last complete run of the job; null where there was none
 * @param relations its views, in the order of their names
 */
record Snapshot(OffsetDateTime taken, @Nullable Long run, List<Relation> relations) {

  /** Every call of the connection from now on sees this moment, in ISO days and UTC. */
  static Snapshot of(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
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
    Catalog catalog = Catalog.of(statement.getConnection(), "reporting");
    return new Snapshot(taken, run, catalog.relations().filter(Relation::isView).toList());
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
