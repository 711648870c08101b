package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Streams mentions cluster by cluster, so that memory holds one at a time. */
final class BlockReader {
  private static final int ROWS_AT_ONCE = 2000;

  private final Connection connection;

  BlockReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Hands over each cluster of blocks; nearly all have one block.
   *
   * @param script a query ordered by its columns {@code cluster_key} and {@code match_key}
   */
  <M extends Mention> void each(String script, RowMapper<M> mapper, ClusterTaker<M> taker)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(SqlScript.text(script))) {
        clusters(rows, mapper, taker);
      }
    }
  }

  private static <M extends Mention> void clusters(
      ResultSet rows, RowMapper<M> mapper, ClusterTaker<M> taker) throws SQLException {
    Map<String, List<M>> blocks = new LinkedHashMap<>();
    String cluster = "";
    while (rows.next()) {
      String next = rows.getString("cluster_key");
      if (!next.equals(cluster) && !blocks.isEmpty()) {
        taker.take(blocks.values());
        blocks = new LinkedHashMap<>();
      }
      cluster = next;
      blocks
          .computeIfAbsent(rows.getString("match_key"), key -> new ArrayList<>())
          .add(mapper.map(rows));
    }
    if (!blocks.isEmpty()) {
      taker.take(blocks.values());
    }
  }

  static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A date in three columns: {@code …_from}, {@code …_to}, {@code …_precision}. */
  static @Nullable DateSpan span(ResultSet row, String prefix) throws SQLException {
    LocalDate from = day(row, prefix + "_from");
    LocalDate to = day(row, prefix + "_to");
    return from == null || to == null
        ? null
        : new DateSpan(from, to, DatePrecision.valueOf(row.getString(prefix + "_precision")));
  }

  static Set<Long> keys(ResultSet row, String column) throws SQLException {
    java.sql.Array array = row.getArray(column);
    return array == null
        ? Set.of()
        : Arrays.stream((Long[]) array.getArray()).collect(Collectors.toSet());
  }

  /** Makes a mention of the row that the result stands on. */
  @FunctionalInterface
  interface RowMapper<M> {
    M map(ResultSet row) throws SQLException;
  }

  /** Takes all mentions of the blocks of one cluster. */
  @FunctionalInterface
  interface ClusterTaker<M> {
    void take(Collection<List<M>> blocks) throws SQLException;
  }
}
