package org.diwan.job;

import java.util.List;
import javax.sql.DataSource;
import org.diwan.warehouse.Resolve;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Runs that broke off and that nobody goes on with, as other work comes next. What they wrote
 * stays, so it is made facts of and ids are settled as at the end of any run: the next one knows
 * only what it changes itself.
 */
final class BrokenRuns {
  private final DataSource database;
  private final Lease lease;

  BrokenRuns(DataSource database, Lease lease) {
    this.database = database;
    this.lease = lease;
  }

  /**
   * Closes them, each in a transaction.
   *
   * @throws LoadFailedException if one cannot be closed; it is left as it was then
   */
  void abandon() {
    String failed = "select run_id from audit.run where run_status = 'FAILED' order by run_id";
    List<Long> broken = new JdbcTemplate(database).query(failed, (row, no) -> row.getLong(1));
    broken.forEach(id -> abandon(new Run(id, true)));
  }

  private void abandon(Run run) {
    Transactions transactions =
        new Transactions(database, new JdbcTransactionManager(database), lease, run);
    try {
      transactions.apart(connection -> {
        Resolve resolve = new Resolve(connection, run.id());
        resolve.run();
        resolve.settleIds();
        new Runs(transactions.database()).abandon(run.id());
      });
    } catch (RuntimeException e) {
      String what = "run " + run.id() + ", which had broken off, cannot be closed: ";
      throw new LoadFailedException(what + e.getMessage(), e);
    }
  }
}
