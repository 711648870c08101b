package org.diwan.job;

import org.diwan.warehouse.Resolve;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Computes the facts from all that articles say of them, in one transaction. */
final class ResolveFacts implements Tasklet {
  private final Transactions transactions;
  private final Run run;

  ResolveFacts(Transactions transactions, Run run) {
    this.transactions = transactions;
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    transactions.inStep(connection -> new Resolve(connection, run.id()).run());
    return RepeatStatus.FINISHED;
  }
}
