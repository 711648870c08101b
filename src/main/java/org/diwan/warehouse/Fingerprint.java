package org.diwan.warehouse;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a warehouse holds, without its surrogate keys and the numbers of its runs: every column of
 * every dimension, fact and bridge, with the natural keys of the rows it points to. Equal for equal
 * content, whatever the way it came in. New tables and columns are in it by themselves. Schema
 * {@code summary} is derived from these tables and no part of it: a check proves that it follows
 * from them.
 *
 * @param tables a digest of each table's rows, by name; the rows' order does not count
 */
public record Fingerprint(Map<String, Content> tables) {

  /**
   * A table.
   *
   * @param digest sum of 64-bit hashes of the rows
   */
  public record Content(long rows, BigDecimal digest) {}

  public Fingerprint {
    tables = new TreeMap<>(tables);
  }

  /** Reads it; in one snapshot where the caller's transaction is one. */
  public static Fingerprint of(Connection connection) throws SQLException {
    Map<String, Content> tables = new TreeMap<>();
    for (Query query : queries(connection)) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query.sql())) {
        row.next();
        tables.put(query.table(), new Content(row.getLong(1), row.getBigDecimal(2)));
      }
    }
    return new Fingerprint(tables);
  }

  private static List<Query> queries(Connection connection) throws SQLException {
    List<Query> queries = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SqlScript.text("fingerprint/queries"))) {
      while (rows.next()) {
        queries.add(new Query(rows.getString("table_name"), rows.getString("query")));
      }
    }
    return queries;
  }

  /** SHA-256, in hex, over all tables. */
  public String value() {
    return Hashes.sha256(lines());
  }

  /** One line a table: name, rows, digest. */
  public String lines() {
    return tables.entrySet().stream()
        .map(table ->
            table.getKey() + " " + table.getValue().rows() + " " + table.getValue().digest())
        .collect(joining("\n"));
  }

  private record Query(String table, String sql) {}
}
