package org.diwan.benchmark;

import org.diwan.store.Store;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks on until the first article can be read in a warehouse that is being loaded. */
final class FirstRow implements AutoCloseable {
  private static final int PAUSE_MILLIS = 50;
  private final Thread watcher;
  private volatile double seconds = Double.NaN;

  /**
   * @param since {@link System#nanoTime} at the start
   */
  FirstRow(Store store, long since) {
    JdbcTemplate database = new JdbcTemplate(store.writer());
    watcher = Thread.ofVirtual().start(() -> watch(database, since));
  }

  private void watch(JdbcTemplate database, long since) {
    try {
      while (!isThere(database)) {
        Thread.sleep(PAUSE_MILLIS);
      }
      seconds = (System.nanoTime() - since) / 1e9;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isThere(JdbcTemplate database) {
    return Boolean.TRUE.equals(
        database.queryForObject(
            "select exists (select from warehouse.dim_article where article_id > 0)",
            Boolean.class));
  }

  /** From the start until it was seen, not a number where it never was. */
  double seconds() {
    return seconds;
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
