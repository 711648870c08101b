package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import org.diwan.source.Measured;
import org.diwan.source.SourceItem;
import org.diwan.warehouse.RunArticles;
import org.diwan.warehouse.RunArticles.Stored;

/** The articles of a rebuild in order, taken from the warehouse a few at a time. */
final class StoredItems implements Iterator<SourceItem>, Measured {
  private static final int AT_ONCE = 50;

  private final DataSource database;
  private final long runId;
  private final Remake remake;
  private final Deque<Stored> waiting = new ArrayDeque<>();
  private long lastNo;
  private long chosen;

  StoredItems(DataSource database, long runId, Remake remake) {
    this.database = database;
    this.runId = runId;
    this.remake = remake;
  }

  @Override
  public boolean hasNext() {
    if (waiting.isEmpty()) {
      fetch();
    }
    return !waiting.isEmpty();
  }

  @Override
  public SourceItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Stored stored = waiting.removeFirst();
    return remake.again(stored.delivered(), place(stored), stored.warnings());
  }

  @Override
  public OptionalDouble share() {
    return chosen == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (lastNo - waiting.size()) / chosen);
  }

  static String place(Stored stored) {
    return "the store, article " + stored.delivered().ref();
  }

  private void fetch() {
    try (Connection connection = database.getConnection()) {
      chosen = lastNo == 0 ? RunArticles.count(connection, runId) : chosen;
      waiting.addAll(RunArticles.after(connection, runId, lastNo, AT_ONCE));
    } catch (SQLException e) {
      throw new IllegalStateException("the stored articles cannot be read: " + e.getMessage(), e);
    }
    if (!waiting.isEmpty()) {
      lastNo = waiting.getLast().no();
    }
  }
}
