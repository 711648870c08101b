package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells which articles of a slice the warehouse holds just so: they need no reading. */
public final class KnownArticles {
  private static final String UNCHANGED =
      """
      select wanted.ref
        from unnest(?::text[], ?::text[]) as wanted (ref, hash)
        join warehouse.dim_article a
          on a.article_ref = wanted.ref and a.is_current and a.content_sha256 = wanted.hash
       where a.reading_signature = ?
      """;

  private KnownArticles() {}

  /**
   * The refs whose current version has this text and was read by these rules, in one question.
   *
   * @param hashByRef {@link Hashes#ofDelivered} of each article
   */
  public static Set<String> unchanged(
      Connection connection, Map<String, String> hashByRef, String signature) throws SQLException {
    String[] refs = hashByRef.keySet().toArray(String[]::new);
    String[] hashes = hashByRef.values().toArray(String[]::new);
    try (PreparedStatement statement = connection.prepareStatement(UNCHANGED)) {
      statement.setArray(1, connection.createArrayOf("text", refs));
      statement.setArray(2, connection.createArrayOf("text", hashes));
      statement.setString(3, signature);
      Set<String> unchanged = new HashSet<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          unchanged.add(rows.getString(1));
        }
      }
      return unchanged;
    }
  }
}
