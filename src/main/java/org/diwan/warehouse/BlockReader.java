package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Streams mentions block by block, so that memory holds one block at a time. */
final class BlockReader {
  private static final int ROWS_AT_ONCE = 2000;

  private final Connection connection;

  BlockReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Hands over each block.
   *
   * @param script a query ordered by its column {@code match_key}
   */
  <M extends Mention> void each(String script, RowMapper<M> mapper, BlockTaker<M> taker)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(SqlScript.text(script))) {
        blocks(rows, mapper, taker);
      }
    }
  }

  private static <M extends Mention> void blocks(
      ResultSet rows, RowMapper<M> mapper, BlockTaker<M> taker) throws SQLException {
    List<M> block = new ArrayList<>();
    String key = "";
    while (rows.next()) {
      String next = rows.getString("match_key");
      if (!next.equals(key) && !block.isEmpty()) {
        taker.take(block);
        block = new ArrayList<>();
      }
      key = next;
      block.add(mapper.map(rows));
    }
    if (!block.isEmpty()) {
      taker.take(block);
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

  /** Takes all mentions of one block. */
  @FunctionalInterface
  interface BlockTaker<M> {
    void take(List<M> block) throws SQLException;
  }
}
