package org.diwan.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table {@code audit.run}. To be written under the {@link Lease}. */
final class Runs {
  private final JdbcTemplate database;

  Runs(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * Goes on with the run that these inputs began, or begins one and closes those of other inputs.
   */
  Run open(LoadRequest request, String signature) {
    String key = RunKey.of(request, signature);
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
    database.update("update audit.run set run_status = 'ABANDONED' where run_status = 'FAILED'");
    return new Run(begin(request, signature, key), false);
  }

  private long begin(LoadRequest request, String signature, String key) {
    Long id =
        database.queryForObject(
            """
            insert into audit.run (run_key, command, program_version, reading_signature, slice_size, worker_count)
            values (?, ?, ?, ?, ?, ?) returning run_id
            """,
            Long.class,
            key,
            command(request),
            version(),
            signature,
            request.sliceSize(),
            request.threads());
    long runId = Objects.requireNonNull(id);
    int no = 0;
    for (Path input : request.inputs()) {
      database.update(
          "insert into audit.run_input (run_id, input_no, input_name, byte_count) values (?, ?, ?, ?)",
          runId,
          ++no,
          input.toString(),
          Files.isRegularFile(input) ? input.toFile().length() : null);
    }
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

  void complete(long runId) {
    database.update(
        "update audit.run set run_status = 'COMPLETED', ended_at = now() where run_id = ?", runId);
  }

  void fail(long runId, String reason) {
    database.update(
        """
        update audit.run set run_status = 'FAILED', ended_at = now(), error_text = ?
         where run_id = ? and run_status = 'RUNNING'
        """,
        reason.replace("\0", ""),
        runId);
  }

  private static String command(LoadRequest request) {
    String paths = String.join(" ", request.inputs().stream().map(Path::toString).toList());
    return "load " + paths + (request.standardInput() ? " -" : "");
  }

  private static String version() {
    String version = Runs.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
