package org.diwan.job;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The right to load, for one process at a time: an advisory lock that the server gives back when
 * the process dies, and an epoch that rises with each holder. Each transaction of the load asks
 * whether its epoch still counts, so that a process that slept while another took over writes
 * nothing.
 */
final class Lease implements AutoCloseable {
  /** Any number that no other program locks. */
  private static final long LOCK = 0x646977616eL;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final Connection connection;
  private final long epoch;

  private Lease(Connection connection, long epoch) {
    this.connection = connection;
    this.epoch = epoch;
  }

  /**
   * Takes the lease.
   *
   * @param wait whether to wait for another load to end
   * @throws LoadRunningException if one runs and is not waited for
   */
  static Lease take(DataSource database, boolean wait, Progress progress)
      throws SQLException, InterruptedException {
    Connection connection = database.getConnection();
    try {
      connection.setAutoCommit(true);
      lock(connection, wait, progress);
      return new Lease(connection, nextEpoch(connection));
    } catch (SQLException | InterruptedException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  long epoch() {
    return epoch;
  }

  /**
   * Holds off whoever wants to take over until the transaction ends.
   *
   * @throws IllegalStateException if somebody did already
   */
  void verify(Connection writing) throws SQLException {
    long current =
        number(writing, "select epoch from audit.lease where lease_name = 'load' for share");
    if (current != epoch) {
      throw new IllegalStateException("another process took over this load");
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + LOCK + ")");
    }
  }

  private static void lock(Connection connection, boolean wait, Progress progress)
      throws SQLException, InterruptedException {
    boolean told = false;
    while (number(connection, "select pg_try_advisory_lock(" + LOCK + ")::integer") == 0) {
      if (!wait) {
        throw new LoadRunningException(holder(connection));
      }
      if (!told) {
        progress.note("another load is running (" + holder(connection) + "), waiting for its end");
        told = true;
      }
      Thread.sleep(BETWEEN_TRIES);
    }
  }

  private static long nextEpoch(Connection connection) throws SQLException {
    String sql =
        """
        insert into audit.lease (lease_name, epoch, holder, acquired_at) values ('load', 1, ?, now())
        on conflict (lease_name) do update
          set epoch = lease.epoch + 1, holder = excluded.holder, acquired_at = excluded.acquired_at
        returning epoch
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, ManagementFactory.getRuntimeMXBean().getName());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String holder(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select holder from audit.lease where lease_name = 'load'")) {
      return row.next() ? row.getString(1) : "unknown";
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : -1;
    }
  }
}
