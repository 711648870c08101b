package org.diwan.job;

import org.diwan.gazetteer.Seeds;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job on one screen. Each step is a plain tasklet: {@code loadArticles} is called once a slice,
 * and its row in the ledger, not the engine's position, tells a restart where to go on. The other
 * steps are one transaction each.
 */
final class LoadJob implements AutoCloseable {
  private static final String RESOLVES = "finding out which articles tell of the same ...";
  private static final String CHECKS = "checking what was written ...";

  private final Progress progress;
  private final LoadReference loadReference;
  private final CorrectStored correctStored;
  private final LoadArticles loadArticles;
  private final ResolveFacts resolveFacts;
  private final RefreshReporting refreshReporting;
  private final CheckWarehouse checkWarehouse;

  LoadJob(
      Transactions transactions,
      Run run,
      Seeds seeds,
      Reading reading,
      LoadRequest request,
      Work work,
      Progress progress) {
    this.progress = progress;
    loadReference = new LoadReference(transactions, run, seeds, reading.corrections(), progress);
    correctStored = new CorrectStored(transactions, run, reading, request, progress);
    loadArticles = new LoadArticles(transactions, run, reading, request, work, progress);
    resolveFacts = new ResolveFacts(transactions, run, progress);
    refreshReporting = new RefreshReporting(transactions, run);
    checkWarehouse = new CheckWarehouse(transactions, run);
  }

  Job in(JobRepository history, PlatformTransactionManager transactions) {
    Steps steps = new Steps(history, transactions);
    return new JobBuilder("load", history)
        .start(steps.eachTime("loadReference", loadReference))
        .next(steps.eachTime("correctStored", correctStored))
        .next(steps.of("loadArticles", loadArticles))
        .next(steps.of("resolveFacts", resolveFacts, new StageTold(progress, RESOLVES)))
        .next(steps.of("refreshReporting", refreshReporting))
        .next(steps.of("checkWarehouse", checkWarehouse, new StageTold(progress, CHECKS)))
        .build();
  }

  /** Ends what reads ahead. */
  @Override
  public void close() {
    loadArticles.close();
  }

  private record Steps(JobRepository history, PlatformTransactionManager transactions) {
    Step of(String name, Tasklet tasklet, StepExecutionListener... listeners) {
      TaskletStepBuilder step = new StepBuilder(name, history).tasklet(tasklet, transactions);
      for (StepExecutionListener listener : listeners) {
        step.listener(listener);
      }
      return step.build();
    }

    /** Also when a run goes on: seeds may have changed meanwhile. */
    Step eachTime(String name, Tasklet tasklet) {
      return new StepBuilder(name, history)
          .tasklet(tasklet, transactions)
          .allowStartIfComplete(true)
          .build();
    }
  }
}
