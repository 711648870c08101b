package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.diwan.warehouse.Summaries;
import org.diwan.warehouse.TableCounts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the steps the connection of their transaction, once the {@link Lease} is seen to hold. */
final class Transactions {
  private final DataSource source;
  private final JdbcTemplate database;
  private final TransactionTemplate own;
  private final Lease lease;
  private final Run run;

  Transactions(DataSource database, PlatformTransactionManager manager, Lease lease, Run run) {
    this.source = database;
    this.database = new JdbcTemplate(database);
    this.lease = lease;
    this.run = run;
    this.own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  JdbcTemplate database() {
    return database;
  }

  /** A connection beside all transactions, for looking something up. */
  Connection reading() throws SQLException {
    return source.getConnection();
  }

  long epoch() {
    return lease.epoch();
  }

  /** Works in the transaction of the step; what is written is counted and summed up in it. */
  void inStep(Work work) {
    database.execute((Connection connection) -> {
      lease.verify(connection);
      TableCounts counts = TableCounts.begin(connection);
      work.with(connection);
      Summaries.refresh(connection);
      counts.add(run.id());
      return true;
    });
  }

  /** Works in a transaction of its own that is committed before this returns. */
  void apart(Work work) {
    own.executeWithoutResult(status -> inStep(work));
  }

  /** Something done with a connection. */
  @FunctionalInterface
  interface Work {
    void with(Connection connection) throws SQLException;
  }
}
