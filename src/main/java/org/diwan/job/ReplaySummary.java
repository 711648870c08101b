package org.diwan.job;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The account of a replay: {@code rejects = replayed + notFound}. Several rejects of one place are
 * read once, and a file that had broken off is read to its end: the run's own account is apart.
 *
 * @param run what became of what was read
 * @param rejects that were open
 * @param replayed of them read again
 * @param notFound of them not found
 * @param examples up to twenty of those as {@code place: why}
 */
public record ReplaySummary(
    LoadSummary run, long rejects, long replayed, long notFound, List<String> examples) {

  static ReplaySummary of(JdbcTemplate database, LoadSummary run) {
    long replayed = count(database, run, "REPLAYED");
    long notFound = count(database, run, "NOT_FOUND");
    List<String> examples =
        database.query(
            """
            select concat(input_name, ':' || line_no, ': ', replay_detail)
              from audit.reject where replay_run_id = ? and replay_outcome = 'NOT_FOUND' order by reject_id limit ?
            """,
            (row, no) -> row.getString(1),
            run.runId(),
            LoadSummary.EXAMPLES);
    return new ReplaySummary(run, replayed + notFound, replayed, notFound, examples);
  }

  private static long count(JdbcTemplate database, LoadSummary run, String outcome) {
    Long count =
        database.queryForObject(
            "select count(*) from audit.reject where replay_run_id = ? and replay_outcome = ?",
            Long.class,
            run.runId(),
            outcome);
    return count == null ? 0 : count;
  }
}
