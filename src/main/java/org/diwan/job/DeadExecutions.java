package org.diwan.job;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tidies up after processes that died. To be called under the {@link Lease} only: whoever holds it
 * knows that no execution lives.
 *
 * <p>Spring Batch itself refuses to start what says STARTED, and an instance whose first execution
 * was never written blocks its parameters for good.
 */
final class DeadExecutions {
  private DeadExecutions() {}

  static void clear(JdbcTemplate database) {
    database.update(
        """
        update batch.batch_step_execution
           set status = 'FAILED', exit_code = 'FAILED', exit_message = 'the process died', end_time = localtimestamp
         where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')
        """);
    database.update(
        """
        update batch.batch_job_execution
           set status = 'FAILED', exit_code = 'FAILED', exit_message = 'the process died', end_time = localtimestamp
         where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')
        """);
    database.update(
        """
        delete from batch.batch_job_instance i
         where not exists (
           select from batch.batch_job_execution e where e.job_instance_id = i.job_instance_id)
        """);
    database.update(
        """
        with died as (
          update audit.run set run_status = 'FAILED', ended_at = now(), error_text = 'the process died'
           where run_status = 'RUNNING' returning run_id, error_text
        )
        """
            + Runs.INTERRUPTION.formatted("died"));
  }
}
