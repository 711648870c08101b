package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.model.Delivered;
import org.diwan.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The stored articles that a run reads again, {@code audit.run_article}: chosen once, so that a
 * restart meets the same ones in the same order though their outlets and days were read anew.
 */
public final class RunArticles {
  private RunArticles() {}

  /**
   * A stored article as it was delivered.
   *
   * @param no place in the run, from 1
   * @param warnings what reading its bytes found; what cleaning found is found again
   */
  public record Stored(long no, Delivered delivered, Set<Warning> warnings) {}

  /**
   * Chooses the articles that a filter means, of those that may be read again, ordered by ref; done
   * twice it does no harm.
   */
  public static void choose(Connection connection, long runId, ArticleFilter filter)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SqlScript.text("stored/choose"))) {
      statement.setLong(1, runId);
      statement.setArray(2, connection.createArrayOf("text", filter.refs().toArray()));
      statement.setString(3, filter.outlet());
      statement.setObject(4, filter.since());
      statement.setObject(5, filter.until());
      statement.setLong(6, runId);
      statement.executeUpdate();
    }
  }

  /** How many are chosen. */
  public static long count(Connection connection, long runId) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select count(*) from audit.run_article where run_id = ?")) {
      statement.setLong(1, runId);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Some of the chosen articles, those behind a place. */
  public static List<Stored> after(Connection connection, long runId, long no, int limit)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SqlScript.text("stored/after"))) {
      statement.setLong(1, runId);
      statement.setLong(2, no);
      statement.setInt(3, limit);
      return all(statement);
    }
  }

  /** The current articles under these refs, in order; their place is 0. */
  public static List<Stored> of(Connection connection, List<String> refs) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SqlScript.text("stored/by_ref"))) {
      statement.setArray(1, connection.createArrayOf("text", refs.toArray()));
      return all(statement);
    }
  }

  private static List<Stored> all(PreparedStatement statement) throws SQLException {
    List<Stored> articles = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        articles.add(stored(row));
      }
    }
    return articles;
  }

  /** Of these refs the ones under which no current article stands. */
  public static List<String> unknown(Connection connection, List<String> refs) throws SQLException {
    return missing(connection, "warehouse.dim_article", "and a.is_current", refs);
  }

  /** Of these refs the ones under which nothing stands that could be read again. */
  public static List<String> unreadable(Connection connection, List<String> refs)
      throws SQLException {
    return missing(connection, "audit.readable_article", "", refs);
  }

  private static List<String> missing(
      Connection connection, String among, String which, List<String> refs) throws SQLException {
    return texts(
        connection,
        """
        select wanted.ref from unnest(?::text[]) with ordinality as wanted (ref, no)
         where not exists (select from %s a where a.article_ref = wanted.ref %s)
         order by wanted.no
        """
            .formatted(among, which),
        connection.createArrayOf("text", refs.toArray()));
  }

  /** Whether an outlet goes by this name. */
  public static boolean hasOutlet(Connection connection, String name) throws SQLException {
    return !texts(connection, SqlScript.text("stored/outlet"), name).isEmpty();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    String title = row.getString("delivered_title");
    String whole = row.getString("delivered_text");
    Delivered delivered =
        new Delivered(
            row.getString("article_ref"),
            row.getString("delivered_outlet"),
            row.getString("delivered_url"),
            title,
            row.getString("delivered_published"),
            title == null ? whole : whole.substring(title.length() + 1));
    return new Stored(
        row.getLong("article_no"), delivered, warnings(row.getString("warning_codes")));
  }

  private static Set<Warning> warnings(@Nullable String codes) {
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    if (codes != null) {
      for (String code : codes.split("\\|")) {
        warnings.add(Warning.valueOf(code));
      }
    }
    warnings.remove(Warning.BAD_PUBLISHED);
    return warnings;
  }

  private static List<String> texts(Connection connection, String sql, Object value)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      List<String> texts = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          texts.add(row.getString(1));
        }
      }
      return texts;
    }
  }
}
