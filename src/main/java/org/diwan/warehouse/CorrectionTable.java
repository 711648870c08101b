package org.diwan.warehouse;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diwan.model.Correction;

/**
 * The corrections in force, {@code audit.correction}, and the stored articles that have to be read
 * again because of a row that came, changed or went.
 */
public final class CorrectionTable {
  private final Connection connection;
  private final long runId;

  public CorrectionTable(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /**
   * Puts rows in force and notes the stored articles that they, or rows no longer there, speak of.
   * Where nothing changed nothing is written.
   *
   * @param namesOf tells of a name as written whether rows with these keys, for all articles, are
   *     about it
   */
  public CorrectionTurnover takeUp(
      List<Correction> rows, Function<Set<String>, Predicate<String>> namesOf) throws SQLException {
    copy(rows);
    run("gone_and_new");
    Set<String> names = Set.copyOf(texts("correction/new_names"));
    if (!names.isEmpty()) {
      dueByName(texts("correction/names_met").stream().filter(namesOf.apply(names)).toList());
    }
    int came = texts("correction/came").size();
    long gone = run("gone");
    run("in_force");
    run("version");
    run("due_of_nobody");
    return new CorrectionTurnover(came, gone, rows.size());
  }

  /** Some refs of stored articles that are due, in order. */
  public List<String> due(int limit) throws SQLException {
    String sql =
        "select article_ref from audit.correction_due order by article_ref collate \"C\" limit ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, limit);
      return texts(statement.executeQuery());
    }
  }

  /** These articles are read again. */
  public void settle(List<String> refs) throws SQLException {
    withArray("delete from audit.correction_due where article_ref = any (?)", refs);
  }

  /** Tells in {@code audit.correction_applied} what became of each row. */
  public void account() throws SQLException {
    run("applied");
  }

  /** Rows that were not applied in this run, with file, line and what to do. */
  public List<String> findings() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SqlScript.text("correction/findings"))) {
      statement.setLong(1, runId);
      return texts(statement.executeQuery());
    }
  }

  private void copy(List<Correction> rows) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists pg_temp.correction_row");
      statement.execute(
          """
          create temporary table correction_row (correction_key text, correction_kind text, file_name text,
            line_no bigint, article_ref text, other_article_ref text) on commit drop
          """);
    }
    String columns =
        "correction_key,correction_kind,file_name,line_no,article_ref,other_article_ref";
    CopyRows out = new CopyRows("correction_row", columns);
    for (Correction row : rows) {
      out.row().text(row.key()).text(row.kind()).text(row.file()).number(Long.valueOf(row.line()));
      out.text(row.articleRef()).text(row.otherRef());
    }
    out.writeTo(connection);
  }

  private void dueByName(List<String> names) throws SQLException {
    withArray(SqlScript.text("correction/due_by_name"), names);
  }

  private void withArray(String sql, List<String> texts) throws SQLException {
    Array array = connection.createArrayOf("text", texts.toArray());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, array);
      statement.executeUpdate();
    }
  }

  private List<String> texts(String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return texts(statement.executeQuery(SqlScript.text(script)));
    }
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    try (rows) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private long run(String name) throws SQLException {
    return SqlScript.run(connection, "correction/" + name, runId);
  }
}
