package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Computes which articles are one agency story with other furniture: the connected components of
 * the links between articles, named after their least ref. Only what touched articles are linked
 * with is looked at, and the result is that of looking at all.
 */
final class Stories {
  private static final int ROWS_AT_ONCE = 10_000;

  private final Connection connection;
  private final long runId;

  Stories(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  void run() throws SQLException {
    if (statement("reach") > 0) {
      write(linked());
      statement("former");
      statement("members");
    }
    statement("done");
  }

  private Components<Long> linked() throws SQLException {
    Components<Long> linked = new Components<>();
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet link = statement.executeQuery(SqlScript.text("resolve/story/links"))) {
        while (link.next()) {
          linked.join(link.getLong(1), link.getLong(2));
        }
      }
    }
    return linked;
  }

  private void write(Components<Long> linked) throws SQLException {
    CopyRows out = new CopyRows("staging.story_group", "article_id,group_no");
    for (Map.Entry<Long, Long> article : linked.roots().entrySet()) {
      out.row().number(article.getKey()).number(article.getValue());
    }
    out.writeTo(connection);
  }

  private long statement(String name) throws SQLException {
    return SqlScript.run(connection, "resolve/story/" + name, runId);
  }
}
