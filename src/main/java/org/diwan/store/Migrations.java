package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The migrations of this program, as Flyway notes each with its checksum. The build keeps what it
 * notes when they run on an empty database; a history that says the same has nothing to come and
 * nothing that was changed, and a command need not wait for Flyway to find that out.
 */
final class Migrations {
  private static final String NOTED =
      "select to_regclass('audit.flyway_schema_history') is not null";

  /** The last run of each: those without a version run again when they change. */
  private static final String HISTORY =
      """
      select distinct on (script) script || ',' || checksum || case when success then '' else ' failed' end
        from audit.flyway_schema_history where type = 'SQL' order by script, installed_rank desc
      """;

  private Migrations() {}

  /** Whether a database has just the schema that this program makes. */
  static boolean haveAllRun(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      return column(statement, NOTED).contains("t") && column(statement, HISTORY).equals(known());
    }
  }

  /** What Flyway does after each migration: roles, their settings, and what the reader may see. */
  static void callBack(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(String.join("\n", lines("/db/migration/afterMigrate__roles.sql")));
    }
  }

  private static Set<String> column(Statement statement, String sql) throws SQLException {
    Set<String> values = new HashSet<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static Set<String> known() {
    return Set.copyOf(lines("migrations.csv"));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
      return in == null ? List.of() : new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
