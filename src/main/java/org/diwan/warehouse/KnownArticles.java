package org.diwan.warehouse;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  private static final String ALIKE =
      """
      select wanted.ref
        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as wanted (ref, content, reading, outlet)
        join warehouse.dim_article a
          on a.article_ref = wanted.ref and a.is_current and a.content_sha256 = wanted.content
            and a.reading_sha256 = wanted.reading
        left join warehouse.outlet_alias l on l.alias_key = lower(wanted.outlet)
        left join warehouse.dim_outlet o on o.outlet = wanted.outlet
       where coalesce(l.outlet_id, o.outlet_id, -1) = a.outlet_id
      """;

  private static final String OUTDATED =
      """
      select wanted.ref
        from unnest(?::text[], ?::text[], ?::bigint[]) as wanted (ref, hash, run_id)
        join warehouse.dim_article a
          on a.article_ref = wanted.ref and a.is_current and a.content_sha256 <> wanted.hash
       where a.valid_from_run > wanted.run_id
      """;

  private static final String READ_BY =
      "update warehouse.dim_article set reading_signature = ? where is_current and article_ref = any (?)";

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
      return refs(statement);
    }
  }

  /** The refs of articles that were read again and say what they said, in one question. */
  public static Set<String> alike(Connection connection, List<ReadingPrint> prints)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ALIKE)) {
      statement.setArray(1, texts(connection, prints, ReadingPrint::ref));
      statement.setArray(2, texts(connection, prints, ReadingPrint::content));
      statement.setArray(3, texts(connection, prints, ReadingPrint::reading));
      statement.setArray(4, texts(connection, prints, ReadingPrint::outlet));
      return refs(statement);
    }
  }

  /** The refs under which a later run stored another text, in one question. */
  public static Set<String> outdated(Connection connection, List<EarlierDelivery> earlier)
      throws SQLException {
    Object[] runs = earlier.stream().map(EarlierDelivery::runId).toArray();
    try (PreparedStatement statement = connection.prepareStatement(OUTDATED)) {
      statement.setArray(1, texts(connection, earlier, EarlierDelivery::ref));
      statement.setArray(2, texts(connection, earlier, EarlierDelivery::hash));
      statement.setArray(3, connection.createArrayOf("bigint", runs));
      return refs(statement);
    }
  }

  /** Notes of articles that are left alone which rules read them last. */
  public static void readBy(Connection connection, String signature, Set<String> refs)
      throws SQLException {
    if (refs.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(READ_BY)) {
      statement.setString(1, signature);
      statement.setArray(2, connection.createArrayOf("text", refs.toArray()));
      statement.executeUpdate();
    }
  }

  private static <T> Array texts(
      Connection connection, List<T> of, Function<T, @Nullable String> field) throws SQLException {
    return connection.createArrayOf("text", of.stream().map(field).toArray());
  }

  private static Set<String> refs(PreparedStatement statement) throws SQLException {
    Set<String> refs = new HashSet<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        refs.add(rows.getString(1));
      }
    }
    return refs;
  }
}
