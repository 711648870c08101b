package org.diwan.job;

import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * The job on one screen. Each step is a plain tasklet: {@code loadArticles} is called once a slice,
 * and its row in the ledger, not the engine's position, tells a restart where to go on. The other
 * steps are one transaction each.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository(tablePrefix = "batch.BATCH_", isolationLevelForCreate = Isolation.DEFAULT)
class LoadJob {
  private static final String RESOLVES = "finding out which articles tell of the same ...";
  private static final String CHECKS = "checking what was written ...";

  @Bean
  Job load(
      JobRepository history,
      PlatformTransactionManager transactions,
      Progress progress,
      LoadReference loadReference,
      CorrectStored correctStored,
      LoadArticles loadArticles,
      ResolveFacts resolveFacts,
      RefreshReporting refreshReporting,
      CheckWarehouse checkWarehouse) {
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

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  Transactions transactions(
      DataSource dataSource, PlatformTransactionManager manager, Lease lease, Run run) {
    return new Transactions(dataSource, manager, lease, run);
  }

  @Bean
  LoadReference loadReference(
      Transactions transactions, Run run, Seeds seeds, Reading reading, Progress progress) {
    return new LoadReference(transactions, run, seeds, reading.corrections(), progress);
  }

  @Bean
  CorrectStored correctStored(
      Transactions transactions, Run run, Reading reading, LoadRequest request, Progress progress) {
    return new CorrectStored(transactions, run, reading, request, progress);
  }

  @Bean
  LoadArticles loadArticles(
      Transactions transactions,
      Run run,
      Reading reading,
      LoadRequest request,
      Work work,
      Progress progress) {
    return new LoadArticles(transactions, run, reading, request, work, progress);
  }

  @Bean
  ResolveFacts resolveFacts(Transactions transactions, Run run, Progress progress) {
    return new ResolveFacts(transactions, run, progress);
  }

  @Bean
  RefreshReporting refreshReporting(Transactions transactions, Run run) {
    return new RefreshReporting(transactions, run);
  }

  @Bean
  CheckWarehouse checkWarehouse(Transactions transactions, Run run) {
    return new CheckWarehouse(transactions, run);
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
