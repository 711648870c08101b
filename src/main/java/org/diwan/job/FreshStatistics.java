package org.diwan.job;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives the planner fresh statistics on the tables of which the run wrote a good part. What smaller
 * runs add up to is left to the server's autovacuum, so that a night costs what is new and not what
 * is stored. A login that does not own the tables is warned by the server and goes on.
 */
final class FreshStatistics {
  /** Values kept of a column; 300 rows are looked at for each. The server's own is 100. */
  private static final int ROUGH_TARGET = 10;

  /**
   * Tables never analysed, or of which the run wrote more than a tenth of the rows known; of
   * summaries, which no run counts, those written to as much since they were analysed or grown by
   * as much: what was just written the server counts a second later, and plans made for an empty
   * table would live on.
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
       where s.schemaname = 'summary'
         and (s.n_mod_since_analyze > greatest(t.reltuples, 0) / 10
           or pg_relation_size(s.relid) / current_setting('block_size')::bigint > t.relpages * 1.1)
       order by 1
      """;

  private final Transactions transactions;
  private final Run run;

  FreshStatistics(Transactions transactions, Run run) {
    this.transactions = transactions;
    this.run = run;
  }

  /**
   * Among the slices of a run those of which plans made for tables four times smaller no longer
   * fit: the first, the fourth, the sixteenth … Into an empty warehouse, where autovacuum comes too
   * late, this saves about a ninth of a load's time.
   *
   * @param slice which of the run's slices was just written, from 1
   */
  static boolean isDueAfter(int slice) {
    return Integer.bitCount(slice) == 1 && Integer.numberOfTrailingZeros(slice) % 2 == 0;
  }

  /** For the questions to come: as closely as the server is set to look. */
  void refresh() {
    List<String> tables = muchWritten(transactions.database(), run.id());
    if (!tables.isEmpty()) {
      transactions.database().execute("analyze " + String.join(", ", tables));
    }
  }

  /**
   * For the next slices of the run, which ask how many rows there are and little of what they hold:
   * a sample of a tenth will do. To be called in a transaction, whose end takes the setting back.
   */
  void refreshRoughly() {
    transactions.database().execute("set local default_statistics_target = " + ROUGH_TARGET);
    refresh();
  }

  static List<String> muchWritten(JdbcTemplate database, long runId) {
    return database.query(MUCH_WRITTEN, (row, no) -> row.getString(1), runId);
  }
}
