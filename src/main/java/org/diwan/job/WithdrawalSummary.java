package org.diwan.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The account of a withdrawal.
 *
 * @param withdrawn articles
 * @param removed facts that went with their last mention, by kind: {@code EVENT}, {@code
 *     AGREEMENT}, {@code FIGURE}
 * @param altered facts that other articles still state, by kind
 * @param checkFindings checks that found something, one line each
 */
public record WithdrawalSummary(
    long runId,
    long withdrawn,
    Map<String, Long> removed,
    Map<String, Long> altered,
    int checksFailed,
    List<String> checkFindings) {

  static WithdrawalSummary of(JdbcTemplate database, Run run) {
    Long withdrawn =
        database.queryForObject(
            "select articles_withdrawn from audit.run where run_id = ?", Long.class, run.id());
    Summaries summaries = new Summaries(database);
    return new WithdrawalSummary(
        run.id(),
        withdrawn == null ? 0 : withdrawn,
        changes(database, run, "REMOVED"),
        changes(database, run, "ALTERED"),
        summaries.checks(run.id(), "FAIL"),
        summaries.findings(run.id()));
  }

  private static Map<String, Long> changes(JdbcTemplate database, Run run, String kind) {
    Map<String, Long> counts = new TreeMap<>();
    database.query(
        "select fact_kind, count(*) from audit.change where run_id = ? and change_kind = ? group by 1",
        row -> {
          counts.put(row.getString(1), row.getLong(2));
        },
        run.id(),
        kind);
    return counts;
  }
}
