package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How runs did what they did: kept for a while, and apart from what they did. */
public final class RunHistory {

  private static final List<String> DETAILS =
      List.of("inputs", "slices", "warnings", "changes", "executions", "instances");

  private static final long EVERY_RUN = 0;

  private RunHistory() {}

  /**
   * Removes it of runs that ended for good before a moment; not of the last complete run, of what
   * came after it, and of runs that wait to be gone on with. Facts, articles, the runs with their
   * counts, checks, rejects and withdrawals stay.
   *
   * @return rows removed by what they are; {@code runs} counts the runs they belonged to
   */
  public static Map<String, Long> purge(Connection connection, OffsetDateTime before)
      throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("runs", mark(connection, before));
    // A run that was abandoned was never added up.
    SqlScript.run(connection, "purge/totals", EVERY_RUN);
    for (String detail : DETAILS) {
      counts.put(detail, SqlScript.run(connection, "purge/" + detail, EVERY_RUN));
    }
    return counts;
  }

  private static long mark(Connection connection, OffsetDateTime before) throws SQLException {
    try (PreparedStatement runs = connection.prepareStatement(SqlScript.text("purge/runs"))) {
      runs.setObject(1, before);
      return runs.executeLargeUpdate();
    }
  }
}
