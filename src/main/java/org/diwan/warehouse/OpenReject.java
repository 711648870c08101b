package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reject that no later run has read again.
 *
 * @param runKind of the run that set it aside
 * @param line in the file, from 1; null where the whole file is meant
 * @param currentHash {@link Hashes#ofDelivered} of the article that stands under its ref now
 * @param runId the run that set it aside
 */
public record OpenReject(
    long id,
    String runKind,
    String input,
    @Nullable Long line,
    String reason,
    @Nullable String currentHash,
    long runId) {

  /**
   * Those of a run in the order in which they were set aside.
   *
   * @param runId null for all runs
   */
  public static List<OpenReject> of(Connection connection, @Nullable Long runId)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SqlScript.text("stored/open_rejects"))) {
      statement.setObject(1, runId, Types.BIGINT);
      List<OpenReject> rejects = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rejects.add(
              new OpenReject(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  BlockReader.longOrNull(row, "line_no"),
                  row.getString(5),
                  row.getString(6),
                  row.getLong("run_id")));
        }
      }
      return rejects;
    }
  }

  /** As the run told it: file, or file and line. */
  public String place() {
    return line == null ? input : input + ":" + line;
  }
}
