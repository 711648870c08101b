package org.diwan.job;

import java.util.ArrayList;
import java.util.List;
import org.diwan.warehouse.CheckResult;
import org.diwan.warehouse.Checks;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs the checks and, where none fails, closes the run in the same transaction. */
final class CheckWarehouse implements Tasklet {
  private final Transactions transactions;
  private final Run run;

  CheckWarehouse(Transactions transactions, Run run) {
    this.transactions = transactions;
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    check();
    return RepeatStatus.FINISHED;
  }

  /**
   * The same outside of a job.
   *
   * @throws ChecksFailedException if one that may not fail failed
   */
  void check() {
    List<CheckResult> results = new ArrayList<>();
    transactions.apart(connection -> {
      results.addAll(Checks.runAfterLoad(connection, run.id()));
      Checks.record(connection, run.id(), results);
    });
    long failed = results.stream().filter(result -> result.fails() && !result.passed()).count();
    if (failed > 0) {
      throw new ChecksFailedException(failed);
    }
    transactions.apart(connection -> new Runs(transactions.database()).complete(run.id()));
  }
}
