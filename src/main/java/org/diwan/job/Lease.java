package org.diwan.job;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The right to load, for one process at a time: the {@link LoadLock}, and an epoch that rises with
 * each holder. Each transaction of the load asks whether its epoch still counts, so that a process
 * that slept while another took over writes nothing.
 */
final class Lease implements AutoCloseable {
  /** How long a transaction is waited for whose process holds the lock no more. */
  private static final String PATIENCE = "set local lock_timeout = '20s'";

  /** What PostgreSQL says when {@code lock_timeout} is over. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final LoadLock lock;
  private final long epoch;

  private Lease(LoadLock lock, long epoch) {
    this.lock = lock;
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
    LoadLock lock = LoadLock.take(database, wait, progress);
    try {
      return new Lease(lock, nextEpoch(lock, wait, progress));
    } catch (SQLException | RuntimeException e) {
      lock.close();
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
    try (Statement statement = writing.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select epoch from audit.lease where lease_name = 'load' for share")) {
      if (!row.next() || row.getLong(1) != epoch) {
        throw new IllegalStateException("another process took over this load");
      }
    }
  }

  @Override
  public void close() {
    lock.close();
  }

  /**
   * A process that lost the lock but not its transaction holds this up: the server is still busy
   * for it, or it sleeps.
   */
  private static long nextEpoch(LoadLock lock, boolean wait, Progress progress)
      throws SQLException {
    for (boolean isFirst = true; true; isFirst = false) {
      try {
        return nextEpoch(lock.connection());
      } catch (SQLException e) {
        if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
          throw e;
        }
        if (!wait) {
          throw new LoadRunningException(lock.holder());
        }
        if (isFirst) {
          progress.note("a load that lost its lock is still writing, waiting for its end");
        }
      }
    }
  }

  private static long nextEpoch(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      long epoch = raise(connection);
      connection.commit();
      return epoch;
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static long raise(Connection connection) throws SQLException {
    String sql =
        """
        insert into audit.lease (lease_name, epoch, holder, acquired_at) values ('load', 1, ?, now())
        on conflict (lease_name) do update
          set epoch = lease.epoch + 1, holder = excluded.holder, acquired_at = excluded.acquired_at
        returning epoch
        """;
    try (Statement patience = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      patience.execute(PATIENCE);
      statement.setString(1, ManagementFactory.getRuntimeMXBean().getName());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
