package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the facts that a resolving makes or changes and writes them to {@code
 * staging.fact_group}.
 */
final class GroupWriter {
  private static final int GROUPS_AT_ONCE = 50_000;

  private final Connection connection;
  private final List<ResolvedGroup> waiting = new ArrayList<>();
  private final List<Long> dropped = new ArrayList<>();
  private long written;

  GroupWriter(Connection connection) {
    this.connection = connection;
  }

  void add(List<ResolvedGroup> groups) throws SQLException {
    groups.stream().filter(ResolvedGroup::isChanged).forEach(waiting::add);
    if (waiting.size() >= GROUPS_AT_ONCE) {
      flush();
    }
  }

  /** Mentions whose fact is dropped. */
  void drop(List<? extends Mention> mentions) {
    mentions.forEach(mention -> dropped.add(mention.id()));
  }

  /** Writes what waits. No row may be read through the connection meanwhile. */
  void flush() throws SQLException {
    try (CopyWriter out =
        new CopyWriter(connection, "staging.fact_group", "group_no,fact_key,fact_id,is_new")) {
      long no = written;
      for (ResolvedGroup group : waiting) {
        out.row().number(Long.valueOf(++no)).text(group.key()).number(group.factId());
        out.flag(group.factId() == null);
      }
      out.finish();
    }
    try (CopyWriter out =
        new CopyWriter(connection, "staging.fact_group_mention", "mention_id,group_no")) {
      for (ResolvedGroup group : waiting) {
        written++;
        for (Long mention : group.mentions()) {
          out.row().number(mention).number(Long.valueOf(written));
        }
      }
      out.finish();
    }
    waiting.clear();
    drop();
  }

  private void drop() throws SQLException {
    try (CopyWriter out = new CopyWriter(connection, "staging.dropped_mention", "mention_id")) {
      for (Long mention : dropped) {
        out.row().number(mention);
      }
      out.finish();
    }
    dropped.clear();
  }
}
