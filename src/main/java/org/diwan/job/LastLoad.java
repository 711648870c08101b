package org.diwan.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The last load of inputs that ended, as {@code audit} tells it.
 *
 * @param completed whether it came to its end and no check failed that may not
 * @param ended when
 * @param lastSuccess when the last load ended that completed; null where none did
 * @param summary what it did; where it broke off only its number and duration mean something
 * @param isCounted whether it came to its end, so that the summary can be relied on
 */
public record LastLoad(
    boolean completed,
    Instant ended,
    @Nullable Instant lastSuccess,
    LoadSummary summary,
    boolean isCounted) {

  private static final String NEWEST =
      """
      select r.run_id, r.run_status = 'COMPLETED' as completed, r.started_at, r.ended_at,
          (select max(ended_at) from audit.run where run_kind = 'LOAD' and run_status = 'COMPLETED') as last_success,
          exists (select from audit.check_result c where c.run_id = r.run_id) as checked
        from audit.run r
       where r.run_kind = 'LOAD' and r.run_status <> 'RUNNING' and r.ended_at is not null
       order by r.ended_at desc
       limit 1
      """;

  /**
   * Asks the database.
   *
   * @throws org.springframework.dao.DataAccessException if it does not answer
   */
  public static Optional<LastLoad> of(DataSource writer) {
    JdbcTemplate database = new JdbcTemplate(writer);
    return database.query(NEWEST, (row, no) -> of(row, database)).stream().findFirst();
  }

  private static LastLoad of(ResultSet row, JdbcTemplate database) throws SQLException {
    Instant ended = row.getObject("ended_at", OffsetDateTime.class).toInstant();
    Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
    OffsetDateTime success = row.getObject("last_success", OffsetDateTime.class);
    boolean completed = row.getBoolean("completed");
    Run run = new Run(row.getLong("run_id"), false);
    return new LastLoad(
        completed,
        ended,
        success == null ? null : success.toInstant(),
        new Summaries(database).of(run, Duration.between(started, ended)),
        completed || row.getBoolean("checked"));
  }
}
