package org.diwan.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** An advisory lock that the server gives back when the process dies. */
final class LoadLock implements AutoCloseable {
  /** Any number that no other program locks. */
  private static final long LOCK = 0x646977616eL;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  /**
   * A server that hears nothing from a host without power takes back its lock after two minutes; by
   * the usual settings of the system it would after two hours.
   */
  private static final String KEEPALIVE =
      "set tcp_keepalives_idle = 60; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 6";

  private final Connection connection;

  private LoadLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock.
   *
   * @param wait whether to wait for another load to end
   * @throws LoadRunningException if one runs and is not waited for
   */
  static LoadLock take(DataSource database, boolean wait, Progress progress)
      throws SQLException, InterruptedException {
    LoadLock lock = new LoadLock(database.getConnection());
    try {
      lock.await(wait, progress);
      return lock;
    } catch (SQLException | InterruptedException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The connection that holds the lock; it commits each statement. */
  Connection connection() {
    return connection;
  }

  /** Who took the lease last. */
  String holder() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select holder from audit.lease where lease_name = 'load'")) {
      return row.next() ? row.getString(1) : "unknown";
    }
  }

  /** What cannot be unlocked any more is given back by the server, with the connection. */
  @Override
  public void close() {
    try (connection;
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(true);
      statement.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      abort();
    }
  }

  private void abort() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LoggerFactory.getLogger(LoadLock.class).info("the connection of the lock was gone", e);
    }
  }

  private void await(boolean wait, Progress progress) throws SQLException, InterruptedException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute(KEEPALIVE);
    }
    boolean told = false;
    while (!isMine()) {
      if (!wait) {
        throw new LoadRunningException(holder());
      }
      if (!told) {
        progress.note("another load is running (" + holder() + "), waiting for its end");
        told = true;
      }
      Thread.sleep(BETWEEN_TRIES);
    }
  }

  private boolean isMine() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
