package org.diwan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the reader's sessions that outlive their time. PostgreSQL lets every login set {@code
 * statement_timeout} as it likes, so that the role's setting alone binds only those who keep it.
 */
final class ReaderLimit implements AutoCloseable {

  /** The role's {@code statement_timeout}, and time for the server to keep it by itself. */
  static final Duration STATEMENT = Duration.ofSeconds(65);

  /** A transaction that stays open keeps the server from tidying up. */
  static final Duration TRANSACTION = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(ReaderLimit.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private static final String END =
      """
      select count(pg_terminate_backend(pid)) from pg_stat_activity
       where usename = 'diwan_reader' and backend_type = 'client backend'
         and (state in ('active', 'fastpath function call') and query_start < clock_timestamp() - make_interval(secs => ?)
           or xact_start < clock_timestamp() - make_interval(secs => ?))
      """;

  private final DataSource owner;
  private final CountDownLatch closed = new CountDownLatch(1);

  private ReaderLimit(DataSource owner) {
    this.owner = owner;
  }

  /** Looks from now on, until it is closed. */
  static ReaderLimit watch(DataSource owner) {
    ReaderLimit limit = new ReaderLimit(owner);
    Thread.ofPlatform().daemon().name("reader-limit").start(limit::watch);
    return limit;
  }

  /**
   * Ends the sessions over their time, once.
   *
   * @return how many
   */
  static int end(Connection connection, Duration ofStatement, Duration ofTransaction)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(END)) {
      statement.setDouble(1, ofStatement.toMillis() / 1000.0);
      statement.setDouble(2, ofTransaction.toMillis() / 1000.0);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void watch() {
    while (!closedWithin(LOOK_EVERY)) {
      try (Connection connection = owner.getConnection()) {
        do {
          int ended = end(connection, STATEMENT, TRANSACTION);
          if (ended > 0) {
            LOG.warn("ended {} sessions of the reader that were over their time", ended);
          }
        } while (!closedWithin(LOOK_EVERY));
      } catch (SQLException e) {
        LOG.debug("the server does not answer; the next look will tell", e);
      }
    }
  }

  private boolean closedWithin(Duration time) {
    try {
      return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
