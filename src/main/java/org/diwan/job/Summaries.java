package org.diwan.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells what a run did, from its own rows in {@code audit}. */
final class Summaries {
  private final JdbcTemplate database;

  Summaries(JdbcTemplate database) {
    this.database = database;
  }

  LoadSummary of(Run run, Instant start) {
    return of(run, Duration.between(start, Instant.now()));
  }

  LoadSummary of(Run run, Duration duration) {
    Map<String, @Nullable Object> counts =
        database.queryForMap(
            """
            select coalesce(sum(s.articles_read), 0) as read, coalesce(sum(s.articles_loaded), 0) as loaded,
                coalesce(sum(s.articles_unchanged), 0) as unchanged, coalesce(sum(s.articles_rejected), 0) as rejected,
                coalesce(sum(s.articles_without_fact), 0) as without_fact,
                coalesce(sum(event_mentions), 0) as events, coalesce(sum(agreement_mentions), 0) as agreements,
                coalesce(sum(figures), 0) as figures, max(r.participants_met) as participants,
                max(r.files_skipped) as skipped, max(r.articles_withdrawn) as withdrawn
              from audit.run r left join audit.run_slice s using (run_id) where r.run_id = ?
            """,
            run.id());
    return new LoadSummary(
        run.id(),
        run.resumed(),
        number(counts, "read"),
        number(counts, "loaded"),
        number(counts, "unchanged"),
        number(counts, "rejected"),
        number(counts, "withdrawn"),
        number(counts, "skipped"),
        warnings(run.id()),
        facts(counts),
        number(counts, "without_fact"),
        checks(run.id(), "FAIL"),
        checks(run.id(), "WARN"),
        findings(run.id()),
        duration,
        rejects(run.id()));
  }

  private static Map<String, Long> facts(Map<String, @Nullable Object> counts) {
    Map<String, Long> facts = new TreeMap<>();
    for (String kind : List.of("events", "agreements", "figures", "participants")) {
      facts.put(kind, number(counts, kind));
    }
    return facts;
  }

  private static long number(Map<String, @Nullable Object> counts, String name) {
    return counts.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private Map<String, Long> warnings(long runId) {
    Map<String, Long> warnings = new TreeMap<>();
    database.query(
        "select warning_code, sum(warning_count) from audit.run_warning where run_id = ? group by 1",
        row -> {
          warnings.put(row.getString(1), row.getLong(2));
        },
        runId);
    return warnings;
  }

  int checks(long runId, String severity) {
    Integer count =
        database.queryForObject(
            "select count(*) from audit.check_result where run_id = ? and severity = ? and not passed",
            Integer.class,
            runId,
            severity);
    return count == null ? 0 : count;
  }

  List<String> findings(long runId) {
    return database.query(
        """
        select format('%s: %s (%s row%s, such as %s)', check_name, reason, violation_count,
            case when violation_count <> 1 then 's' end, sample)
          from audit.check_result where run_id = ? and not passed order by severity, check_name
        """,
        (row, no) -> row.getString(1), runId);
  }

  private List<String> rejects(long runId) {
    return database.query(
        """
        select concat(input_name, ':' || line_no, ': ', reason_code, ': ' || detail)
          from audit.reject where run_id = ? order by slice_no, reject_no limit ?
        """,
        (row, no) -> row.getString(1),
        runId,
        LoadSummary.EXAMPLES);
  }
}
