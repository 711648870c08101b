package org.diwan.size;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.warehouse.Summaries;

/**
 * Multiplies what a small warehouse holds by statements over whole tables: each copy of an article
 * lies in another year, speaks of other countries (with their people and bodies), and states a
 * quarter of the facts, as the five articles are four times as dense as the press.
 */
final class Copies {
  /** Parts that the facts of an article are dealt into; a copy has one of them. */
  static final int PARTS = 4;

  private static final long STRIDE = 1_000_000;

  /** The tables, and what tells the part of a row of theirs. */
  private static final Map<String, String> PART_OF =
      Map.ofEntries(
          Map.entry("fact_event", "s.event_id"),
          Map.entry("fact_event_mention", "s.event_id"),
          Map.entry("bridge_event_participant", "s.event_id"),
          Map.entry("bridge_event_topic", "s.event_id"),
          Map.entry("fact_event_mention_place", event("event_mention_id")),
          Map.entry("bridge_event_mention_participant", event("event_mention_id")),
          Map.entry("bridge_event_mention_topic", event("event_mention_id")),
          Map.entry("fact_agreement", "s.agreement_id"),
          Map.entry("fact_agreement_mention", "s.agreement_id"),
          Map.entry("fact_agreement_step", "s.agreement_id"),
          Map.entry("bridge_agreement_party", "s.agreement_id"),
          Map.entry("bridge_agreement_topic", "s.agreement_id"),
          Map.entry("fact_agreement_mention_place", agreement("agreement_mention_id")),
          Map.entry("bridge_agreement_mention_party", agreement("agreement_mention_id")),
          Map.entry("bridge_agreement_mention_topic", agreement("agreement_mention_id")),
          Map.entry("fact_figure", "s.figure_id"),
          Map.entry("bridge_figure_subject", "s.figure_id"),
          Map.entry("bridge_article_band", ""));

  private final Connection connection;

  Copies(Connection connection) {
    this.connection = connection;
  }

  /** Adds as many copies of all that is there. */
  void add(int copies) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(SizeSql.read("copies").formatted(copies));
      List<String> indexes = secondaryIndexes(statement);
      add(statement, "warehouse", "dim_article", "");
      for (Map.Entry<String, String> table : PART_OF.entrySet()) {
        add(statement, "warehouse", table.getKey(), table.getValue());
      }
      add(statement, "audit", "unresolved", "s.unresolved_id");
      for (String index : indexes) {
        statement.execute(index);
      }
      Summaries.makeAnew(connection);
      statement.execute("vacuum analyze");
    }
  }

  private static void add(Statement statement, String schema, String table, String part)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    String precision = null;
    try (var rows = statement.executeQuery(SizeSql.read("columns").formatted(schema, table))) {
      while (rows.next()) {
        columns.add(rows.getString("column_name"));
        values.add(rows.getString("value"));
        precision = rows.getString("precision_column");
      }
    }
    String days =
        precision == null ? "c.days" : "case s." + precision + " when 'DAY' then c.days else 0 end";
    statement.execute(
        SizeSql.read("copy")
            .replace("$TABLE", schema + "." + table)
            .replace("$COLUMNS", String.join(", ", columns))
            .replace("$VALUES", String.join(", ", values))
            .replace("$DAYS", days)
            .replace("$STRIDE", Long.toString(STRIDE))
            .replace("$DEALT", dealt(part)));
  }

  /** Whether a copy has a row; what has no part belongs to the article and is in each. */
  private static String dealt(String part) {
    return part.isEmpty()
        ? "s.article_id in (select article_id from size.articles)"
        : "(" + part + " + c.copy_no) % " + PARTS + " = 0";
  }

  /** Takes away the indexes that no constraint needs, and tells how to make them again. */
  private static List<String> secondaryIndexes(Statement statement) throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (var rows = statement.executeQuery(SizeSql.read("indexes"))) {
      while (rows.next()) {
        names.add(rows.getString("index_name"));
        made.add(rows.getString("definition"));
      }
    }
    for (String name : names) {
      statement.execute("drop index " + name);
    }
    return made;
  }

  private static String event(String mention) {
    return "(select m.event_id from warehouse.fact_event_mention m where m.event_mention_id = s."
        + mention
        + ")";
  }

  private static String agreement(String mention) {
    return "(select m.agreement_id from warehouse.fact_agreement_mention m where m.agreement_mention_id = s."
        + mention
        + ")";
  }
}
