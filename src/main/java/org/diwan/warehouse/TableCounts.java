package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows that a transaction writes to the tables of the star, as the server itself counts them, those
 * that go by a cascade among them.
 */
public final class TableCounts {
  private static final Rows NONE = new Rows(0, 0, 0);

  private final Connection connection;
  private final Map<String, Rows> before;

  private TableCounts(Connection connection, Map<String, Rows> before) {
    this.connection = connection;
    this.before = before;
  }

  /** Counts from here: the server may not have reported earlier transactions of the session yet. */
  public static TableCounts begin(Connection connection) throws SQLException {
    return new TableCounts(connection, sinceReported(connection));
  }

  /** Adds what was written since the beginning to {@code audit.run_table_count}. */
  public void add(long runId) throws SQLException {
    String sql =
        """
        insert into audit.run_table_count as known (run_id, table_name, rows_inserted, rows_updated, rows_deleted)
        values (?, ?, ?, ?, ?)
        on conflict (run_id, table_name) do update
          set rows_inserted = known.rows_inserted + excluded.rows_inserted,
            rows_updated = known.rows_updated + excluded.rows_updated,
            rows_deleted = known.rows_deleted + excluded.rows_deleted
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Map.Entry<String, Rows> now : sinceReported(connection).entrySet()) {
        Rows rows = now.getValue().minus(before.getOrDefault(now.getKey(), NONE));
        if (!rows.equals(NONE)) {
          statement.setLong(1, runId);
          statement.setString(2, now.getKey());
          statement.setLong(3, rows.inserted);
          statement.setLong(4, rows.updated);
          statement.setLong(5, rows.deleted);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private static Map<String, Rows> sinceReported(Connection connection) throws SQLException {
    String sql =
        """
        select 'warehouse.' || relname, inserted, updated, deleted
          from (
            select relname, pg_stat_get_xact_tuples_inserted(oid) as inserted,
                pg_stat_get_xact_tuples_updated(oid) as updated, pg_stat_get_xact_tuples_deleted(oid) as deleted
              from pg_class
             where relnamespace = 'warehouse'::regnamespace and relkind = 'r') t
         where inserted + updated + deleted > 0
         order by 1
        """;
    Map<String, Rows> counts = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts.put(rows.getString(1), new Rows(rows.getLong(2), rows.getLong(3), rows.getLong(4)));
      }
    }
    return counts;
  }

  private record Rows(long inserted, long updated, long deleted) {
    Rows minus(Rows other) {
      return new Rows(inserted - other.inserted, updated - other.updated, deleted - other.deleted);
    }
  }
}
