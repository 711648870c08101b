package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.diwan.warehouse.RunHistory;

/** Removes the history of old runs, in one transaction. */
public final class Purge {

  private Purge() {}

  /**
   * Purges.
   *
   * @param before runs that ended before are purged
   * @return rows removed, see {@link RunHistory#purge}
   * @throws LoadRunningException if a load runs
   * @throws LoadFailedException if the database failed; nothing is removed then
   */
  public static Map<String, Long> of(DataSource writer, OffsetDateTime before) {
    try (Lease lease = Lease.take(writer, false, Progress.silent());
        Connection connection = writer.getConnection()) {
      return purge(connection, lease, before);
    } catch (SQLException e) {
      throw new LoadFailedException("the database failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailedException("interrupted", e);
    }
  }

  private static Map<String, Long> purge(Connection connection, Lease lease, OffsetDateTime before)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      lease.verify(connection);
      Map<String, Long> counts = RunHistory.purge(connection, before);
      connection.commit();
      return counts;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
