package org.diwan.job;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.diwan.source.SourceItem.ReadArticle;

/** Tells which articles need no reading, and which are set aside unread. */
@FunctionalInterface
interface Known {

  /** Of refs with the hashes of their articles, those that the warehouse holds just so. */
  Set<String> unchanged(Map<String, String> hashByRef) throws SQLException;

  /** The refs of articles that are older than the text that stands under their ref. */
  default Set<String> outdated(Iterable<ReadArticle> articles) throws SQLException {
    return Set.of();
  }
}
