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
    CopyRows groups = new CopyRows("staging.fact_group", "group_no,fact_key,fact_id,is_new");
    CopyRows mentions = new CopyRows("staging.fact_group_mention", "mention_id,group_no");
    for (ResolvedGroup group : waiting) {
      written++;
      groups.row().number(Long.valueOf(written)).text(group.key()).number(group.factId());
      groups.flag(group.factId() == null);
      for (Long mention : group.mentions()) {
        mentions.row().number(mention).number(Long.valueOf(written));
      }
    }
    groups.writeTo(connection);
    mentions.writeTo(connection);
    waiting.clear();
    drop();
  }

  private void drop() throws SQLException {
    CopyRows out = new CopyRows("staging.dropped_mention", "mention_id");
    for (Long mention : dropped) {
      out.row().number(mention);
    }
    out.writeTo(connection);
    dropped.clear();
  }
}
