package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.diwan.warehouse.Merge;
import org.diwan.warehouse.Resolve;
import org.diwan.warehouse.RunArticles;
import org.diwan.warehouse.Staging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Takes articles back, in one transaction: what they say goes, and with the last mention the fact;
 * their texts stay as versions that are not current.
 */
public final class Withdrawal implements Work {
  private final DataSource database;
  private final JdbcTemplate sql;
  private final List<String> refs;

  private Withdrawal(DataSource database, List<String> refs) {
    this.database = database;
    this.sql = new JdbcTemplate(database);
    this.refs = List.copyOf(new LinkedHashSet<>(refs));
  }

  /**
   * Withdraws articles.
   *
   * @param wait whether to wait for a load to end, else to refuse
   * @throws NotInWarehouseException if one of them is not there; nothing is done then
   * @throws LoadRunningException if a load runs and is not waited for
   * @throws LoadFailedException if the database failed; nothing is withdrawn then
   * @throws UncheckedWithdrawalException if it failed once all of it was withdrawn
   */
  public static WithdrawalSummary of(
      DataSource writer, List<String> refs, boolean wait, Progress progress) {
    try {
      return new Withdrawal(writer, refs).run(wait, progress);
    } catch (SQLException e) {
      throw new LoadFailedException("the database failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailedException("interrupted", e);
    }
  }

  private WithdrawalSummary run(boolean wait, Progress progress)
      throws SQLException, InterruptedException {
    try (Lease lease = Lease.take(database, wait, progress)) {
      verify();
      DeadExecutions.clear(sql);
      Run run = new Runs(sql).open(this, "", null, new BrokenRuns(database, lease));
      withdraw(lease, run);
      return WithdrawalSummary.of(sql, run);
    }
  }

  private void verify() throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<String> unknown = RunArticles.unknown(connection, refs);
      if (!unknown.isEmpty()) {
        throw NotInWarehouseException.of(unknown);
      }
    }
  }

  private void withdraw(Lease lease, Run run) {
    Transactions transactions =
        new Transactions(database, new JdbcTransactionManager(database), lease, run);
    try {
      transactions.apart(connection -> {
        new Staging(connection).clear();
        long withdrawn = new Merge(connection, run.id()).withdraw(Set.copyOf(refs));
        Resolve resolve = new Resolve(connection, run.id());
        resolve.run();
        resolve.settleIds();
        new Staging(connection).clear();
        new Runs(transactions.database()).withdrawn(run.id(), withdrawn);
      });
    } catch (RuntimeException e) {
      new Runs(sql).fail(run.id(), String.valueOf(e.getMessage()), lease.epoch());
      throw new LoadFailedException(String.valueOf(e.getMessage()), e);
    }
    check(transactions, lease, run);
  }

  private void check(Transactions transactions, Lease lease, Run run) {
    try {
      new CheckWarehouse(transactions, run).check();
    } catch (ChecksFailedException e) {
      new Runs(sql).fail(run.id(), String.valueOf(e.getMessage()), lease.epoch());
    } catch (RuntimeException e) {
      throw new UncheckedWithdrawalException(run.id(), e);
    }
  }

  @Override
  public RunKind kind() {
    return RunKind.WITHDRAW;
  }

  @Override
  public String command() {
    return "withdraw " + String.join(" ", refs);
  }

  /** Done whole or not at all: there is nothing to go on with. */
  @Override
  public String key(String signature) {
    return Sha256.of(UUID.randomUUID().toString());
  }
}
