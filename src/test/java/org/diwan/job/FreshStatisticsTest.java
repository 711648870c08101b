package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After which slices of a run the planner is told anew what the tables hold, and of which. */
class FreshStatisticsTest {
  @Test
  void areMadeEachTimeTheRunIsFourTimesAsLong() {
    assertThat(IntStream.rangeClosed(1, 300).filter(FreshStatistics::isDueAfter))
        .containsExactly(1, 4, 16, 64, 256);
  }

  /**
   * The server counts a connection's rows a second late, or when it ends: a summary just filled
   * would pass for empty.
   */
  @Test
  void areMadeOfSummariesThatGrewInThisVerySecond() throws SQLException {
    DataSource writer = TestServer.running().smallDatabase();
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles")));
    long run = Loading.run(writer, Seeds.builtIn(), request, Progress.silent()).runId();
    SingleConnectionDataSource one = new SingleConnectionDataSource(writer.getConnection(), true);
    JdbcTemplate database = new JdbcTemplate(one);
    database.execute("analyze summary.visit_total");
    assertThat(FreshStatistics.muchWritten(database, run)).doesNotContain("summary.visit_total");

    database.execute(
        """
        insert into summary.visit_total (side_code, host_code, all_events, visits, planned)
        select n::text, n::text, 1, 1, 0 from generate_series(1, 2000) n
        """);
    assertThat(FreshStatistics.muchWritten(database, run)).contains("summary.visit_total");
    one.destroy();
  }

  /** Between slices a sample of a tenth is looked at, and only there. */
  @Test
  void areRoughBetweenSlices() throws SQLException, InterruptedException {
    DataSource writer = TestServer.running().smallDatabase();
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles")));
    long run = Loading.run(writer, Seeds.builtIn(), request, Progress.silent()).runId();
    JdbcTransactionManager manager = new JdbcTransactionManager(writer);
    JdbcTemplate database = new JdbcTemplate(writer);
    try (Lease lease = Lease.take(writer, false, Progress.silent())) {
      Run known = new Run(run, false);
      FreshStatistics statistics =
          new FreshStatistics(new Transactions(writer, manager, lease, known), known);

      List<@Nullable String> within =
          new TransactionTemplate(manager)
              .execute(status -> {
                statistics.refreshRoughly();
                return target(database);
              });

      assertThat(within).containsExactly("10");
      assertThat(target(database)).containsExactly("100");
    }
  }

  private static List<@Nullable String> target(JdbcTemplate database) {
    return database.queryForList(
        "select current_setting('default_statistics_target')", String.class);
  }
}
