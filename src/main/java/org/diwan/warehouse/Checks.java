package org.diwan.warehouse;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Runs the {@code .sql} files under {@code checks/}. Each returns no row when all is well; its
 * first line says why it is there, another one {@code -- severity: warn} or {@code fail}.
 *
 * <p>A night must not cost what is stored: after a load into a warehouse of more than {@value #FEW}
 * articles the lines that end with {@code -- since the last run} narrow a check to what was written
 * since the last run that was completed, be it by this one or by one that broke off and was never
 * checked; and one with {@code -- when: asked}, which computes all summaries anew, never follows a
 * load. Where somebody asks, all that is stored is checked.
 */
public final class Checks {
  /** Articles of which all that is said is checked in about two seconds. */
  private static final long FEW = 50_000;

  private static final String WHY = "-- ";
  private static final String FAIL = "-- severity: fail";
  private static final String ASKED = "-- when: asked";
  private static final String NARROWS = "-- since the last run";

  private Checks() {}

  /** All checks of all that is stored, in order of their names; writes nothing. */
  public static List<CheckResult> run(Connection connection) throws SQLException {
    return run(connection, Checks::ofAll, file -> true);
  }

  /** Those that follow each load, in order of their names; writes nothing. */
  public static List<CheckResult> runAfterLoad(Connection connection, long runId)
      throws SQLException {
    return isSmall(connection)
        ? run(connection, Checks::ofAll, sql -> !sql.contains(ASKED))
        : runSince(connection, runId);
  }

  /** Those that follow a load into a large warehouse; writes nothing. */
  public static List<CheckResult> runSince(Connection connection, long runId) throws SQLException {
    String since = Long.toString(firstUnchecked(connection, runId));
    return run(connection, sql -> sql.replace(":since", since), sql -> !sql.contains(ASKED));
  }

  /** The run behind the last one before this that was completed, for only that was checked. */
  private static long firstUnchecked(Connection connection, long runId) throws SQLException {
    String sql =
        "select coalesce(max(run_id), 0) + 1 from audit.run where run_status = 'COMPLETED' and run_id < ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, runId);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String ofAll(String sql) {
    return sql.lines().filter(line -> !line.endsWith(NARROWS)).collect(joining("\n"));
  }

  /** By the planner's count, which a load of many articles brings up to date. */
  private static boolean isSmall(Connection connection) throws SQLException {
    String stored = "select reltuples from pg_class where oid = 'warehouse.dim_article'::regclass";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(stored)) {
      return row.next() && row.getDouble(1) <= FEW;
    }
  }

  private static List<CheckResult> run(
      Connection connection, UnaryOperator<String> scope, Predicate<String> which)
      throws SQLException {
    List<CheckResult> results = new ArrayList<>();
    for (Resource file : files()) {
      String name = String.valueOf(file.getFilename()).replace(".sql", "");
      String sql = text(file);
      if (which.test(sql)) {
        results.add(run(connection, name, scope.apply(sql)));
      }
    }
    return results;
  }

  /**
   * Writes what was found to {@code audit.check_result}, in place of what was there for this run.
   */
  public static void record(Connection connection, long runId, List<CheckResult> results)
      throws SQLException {
    String sql =
        """
        insert into audit.check_result (run_id, check_name, severity, passed, violation_count, sample, reason)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (run_id, check_name) do update
          set severity = excluded.severity, passed = excluded.passed, violation_count = excluded.violation_count,
            sample = excluded.sample, reason = excluded.reason, checked_at = now()
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (CheckResult result : results) {
        statement.setLong(1, runId);
        statement.setString(2, result.name());
        statement.setString(3, result.fails() ? "FAIL" : "WARN");
        statement.setBoolean(4, result.passed());
        statement.setLong(5, result.violations());
        statement.setString(6, result.sample());
        statement.setString(7, result.reason());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static CheckResult run(Connection connection, String name, String sql)
      throws SQLException {
    String counted = "select count(*), min(offending::text) from (" + sql + "\n) as offending";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(counted)) {
      rows.next();
      String reason = sql.lines().findFirst().orElse("").replaceFirst(WHY, "");
      return new CheckResult(name, reason, sql.contains(FAIL), rows.getLong(1), rows.getString(2));
    } catch (SQLException e) {
      throw new SQLException("check " + name + ".sql: " + e.getMessage(), e.getSQLState(), e);
    }
  }

  private static List<Resource> files() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:checks/*.sql");
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      return List.of(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
