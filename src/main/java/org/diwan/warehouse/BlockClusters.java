package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Writes which blocks corrections join, so that their facts can become one. */
final class BlockClusters {
  private BlockClusters() {}

  /**
   * Puts the clusters of a kind of facts in place of those before.
   *
   * @param script query for the blocks of facts that are one, with the correction that says so
   */
  static void write(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("call staging.clear('staging.block_cluster')");
    }
    Map<String, String> clusters = joined(connection, script).roots();
    if (clusters.isEmpty()) {
      return;
    }
    CopyRows out = new CopyRows("staging.block_cluster", "match_key,cluster_key");
    for (Map.Entry<String, String> block : clusters.entrySet()) {
      out.row().text(block.getKey()).text(block.getValue());
    }
    out.writeTo(connection);
  }

  private static Components<String> joined(Connection connection, String script)
      throws SQLException {
    Components<String> joined = new Components<>();
    Map<String, String> blocks = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SqlScript.text(script))) {
      while (row.next()) {
        String block = row.getString("match_key");
        String other = blocks.putIfAbsent(row.getString("correction_key"), block);
        joined.join(block, other == null ? block : other);
      }
    }
    return joined;
  }
}
