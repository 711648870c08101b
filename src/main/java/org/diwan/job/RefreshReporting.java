package org.diwan.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Leaves the planner fresh statistics behind a run; the views of schema {@code reporting}
 * themselves hold nothing.
 */
final class RefreshReporting implements Tasklet {
  private final FreshStatistics statistics;

  RefreshReporting(Transactions transactions, Run run) {
    this.statistics = new FreshStatistics(transactions, run);
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    statistics.refresh();
    return RepeatStatus.FINISHED;
  }
}
