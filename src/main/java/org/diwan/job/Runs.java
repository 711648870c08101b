package org.diwan.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table {@code audit.run}. To be written under the {@link Lease}. */
final class Runs {
  /** Tells of runs, rows of a common table expression, that they broke off. */
  static final String INTERRUPTION =
      """
      insert into audit.run_interruption (run_id, interruption_no, slices_written, reason)
      select run_id,
          1 + (select count(*) from audit.run_interruption i where i.run_id = r.run_id),
          (select count(*) from audit.run_slice s where s.run_id = r.run_id), error_text
        from %s r
      """;

  private final JdbcTemplate database;

  Runs(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * Goes on with the run that this work began, or begins one and closes those of other work.
   *
   * @param request slices and threads; null where articles are not read
   * @param others that wait to be gone on with
   */
  Run open(Work work, String signature, @Nullable LoadRequest request, BrokenRuns others) {
    String key = work.key(signature);
    List<Long> broken =
        database.query(
            """
            update audit.run set run_status = 'RUNNING', ended_at = null, error_text = null
             where run_key = ? and run_status = 'FAILED' returning run_id
            """,
            (row, no) -> row.getLong(1),
            key);
    if (!broken.isEmpty()) {
      return new Run(broken.getFirst(), true);
    }
    others.abandon();
    return new Run(begin(work, signature, key, request), false);
  }

  private long begin(Work work, String signature, String key, @Nullable LoadRequest request) {
    Long id =
        database.queryForObject(
            """
            insert into audit.run (run_kind, run_key, command, program_version, reading_signature, slice_size,
              worker_count)
            values (?, ?, ?, ?, nullif(?, ''), ?, ?) returning run_id
            """,
            Long.class,
            work.kind().name(),
            key,
            Storable.text(work.command()),
            version(),
            signature,
            request == null ? null : request.sliceSize(),
            request == null ? null : request.threads());
    long runId = Objects.requireNonNull(id);
    List<Object[]> inputs = new ArrayList<>();
    for (Path input : work.inputs()) {
      Long bytes = Files.isRegularFile(input) ? input.toFile().length() : null;
      inputs.add(new Object[] {runId, inputs.size() + 1, input.toString(), bytes});
    }
    database.batchUpdate(
        "insert into audit.run_input (run_id, input_no, input_name, byte_count) values (?, ?, ?, ?)",
        inputs);
    return runId;
  }

  /** Adds up the slices; called when the last one is written. */
  void total(long runId, long skippedFiles) {
    database.update(
        """
        update audit.run r
           set (slice_count, articles_read, articles_loaded, articles_unchanged, articles_rejected,
               articles_without_fact) = (
             select count(*), coalesce(sum(articles_read), 0), coalesce(sum(articles_loaded), 0),
                 coalesce(sum(articles_unchanged), 0), coalesce(sum(articles_rejected), 0),
                 coalesce(sum(articles_without_fact), 0)
               from audit.run_slice s where s.run_id = r.run_id),
             files_skipped = ?
         where run_id = ?
        """,
        skippedFiles,
        runId);
  }

  /** Adds articles that a run took away. */
  void withdrawn(long runId, long articles) {
    database.update(
        "update audit.run set articles_withdrawn = articles_withdrawn + ? where run_id = ?",
        articles,
        runId);
  }

  /** Closes a run; what only served to go on with it is dropped, of abandoned ones too. */
  void complete(long runId) {
    database.update(
        "update audit.run set run_status = 'COMPLETED', ended_at = now() where run_id = ?", runId);
    for (String table : List.of("audit.run_participant", "audit.run_article", "audit.fact_claim")) {
      database.update(
          "delete from "
              + table
              + " t using audit.run r"
              + " where r.run_id = t.run_id and r.run_status in ('COMPLETED', 'ABANDONED')");
    }
  }

  /** Notes that nobody goes on with a run. */
  void abandon(long runId) {
    database.update("update audit.run set run_status = 'ABANDONED' where run_id = ?", runId);
  }

  /** Notes that a run broke off, unless another process has taken it over. */
  void fail(long runId, String reason, long epoch) {
    database.update(
        """
        with failed as (
          update audit.run set run_status = 'FAILED', ended_at = now(), error_text = ?
           where run_id = ? and run_status = 'RUNNING'
             and exists (select from audit.lease where lease_name = 'load' and epoch = ?)
          returning run_id, error_text
        )
        """
            + INTERRUPTION.formatted("failed"),
        reason.replace("\0", ""),
        runId,
        epoch);
  }

  private static String version() {
    String version = Runs.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
