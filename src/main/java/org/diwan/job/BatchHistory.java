package org.diwan.job;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.support.DatabaseType;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch over the tables of schema {@code batch}, put together by hand: all that a load
 * consists of is known when it is compiled, and needs no container to find it out.
 */
final class BatchHistory {
  private final PlatformTransactionManager transactions;
  private final JobRepository repository;

  BatchHistory(DataSource database, PlatformTransactionManager transactions) {
    this.transactions = transactions;
    this.repository = repository(database, transactions);
  }

  /** Runs a job in this thread, until it ends or breaks off. */
  JobExecution run(LoadJob load, Run run) throws JobExecutionException {
    JobParameters parameters =
        new JobParametersBuilder().addLong("run", run.id()).toJobParameters();
    Job job = load.in(repository, transactions);
    return operator().start(job, parameters);
  }

  private static JobRepository repository(
      DataSource database, PlatformTransactionManager transactions) {
    JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
    repository.setDataSource(database);
    repository.setDatabaseType(DatabaseType.POSTGRES.name());
    repository.setTransactionManager(transactions);
    repository.setTablePrefix("batch.BATCH_");
    // Nobody else starts a job of this name: the lease sees to that.
    repository.setIsolationLevelForCreateEnum(Isolation.DEFAULT);
    return made(repository);
  }

  private JobOperator operator() {
    JobOperatorFactoryBean operator = new JobOperatorFactoryBean();
    operator.setJobRepository(repository);
    operator.setJobRegistry(new MapJobRegistry());
    operator.setTransactionManager(transactions);
    return made(operator);
  }

  private static <T, F extends FactoryBean<? extends T> & InitializingBean> T made(F factory) {
    try {
      factory.afterPropertiesSet();
      return Objects.requireNonNull(factory.getObject());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
