package org.diwan.job;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Gives the planner fresh statistics on the tables of which the run wrote a good part; the views of
 * schema {@code reporting} themselves hold nothing. What smaller runs add up to is left to the
 * server's autovacuum, so that a night costs what is new and not what is stored. A login that does
 * not own the tables is warned by the server and goes on.
 */
final class RefreshReporting implements Tasklet {
  /**
   * Tables never analysed, or of which the run wrote more than a tenth of the rows known; of
   * summaries, which no run counts, those written to as much since they were analysed.
   */
  private static final String MUCH_WRITTEN =
      """
      select c.table_name
        from audit.run_table_count c
        join pg_class t on t.oid = to_regclass(c.table_name)
       where c.run_id = ? and c.rows_inserted + c.rows_updated + c.rows_deleted > greatest(t.reltuples, 0) / 10
      union
      select s.schemaname || '.' || s.relname
        from pg_stat_user_tables s
        join pg_class t on t.oid = s.relid
       where s.schemaname = 'summary' and s.n_mod_since_analyze > greatest(t.reltuples, 0) / 10
       order by 1
      """;

  private final Transactions transactions;
  private final Run run;

  RefreshReporting(Transactions transactions, Run run) {
    this.transactions = transactions;
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    List<String> tables =
        transactions.database().query(MUCH_WRITTEN, (row, no) -> row.getString(1), run.id());
    if (!tables.isEmpty()) {
      transactions.database().execute("analyze " + String.join(", ", tables));
    }
    return RepeatStatus.FINISHED;
  }
}
