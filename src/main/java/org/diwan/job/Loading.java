package org.diwan.job;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.source.ArticleSource;
import org.diwan.warehouse.ArticleFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/** Loads articles into the warehouse: the one door to this package. */
public final class Loading {
  private final DataSource database;
  private final Seeds seeds;
  private final Reading reading;
  private final LoadRequest request;
  private final Work work;
  private final Progress progress;

  Loading(
      DataSource database, Seeds seeds, Reading reading, LoadRequest request, Progress progress) {
    this(database, seeds, reading, request, new FileLoad(request), progress);
  }

  Loading(
      DataSource database,
      Seeds seeds,
      Reading reading,
      LoadRequest request,
      Work work,
      Progress progress) {
    this.database = database;
    this.seeds = seeds;
    this.reading = reading;
    this.request = request;
    this.work = work;
    this.progress = progress;
  }

  /**
   * Loads what is new or changed. A run that broke off before goes on where it stood when the same
   * inputs come again. Where checks fail, the summary says so and the run counts as failed.
   *
   * @throws LoadRunningException if another load runs and is not waited for
   * @throws LoadFailedException if the run broke off; the warehouse holds whole slices only
   * @throws org.diwan.source.SourceUsageException if a path cannot be meant
   * @throws org.diwan.gazetteer.SeedException if a seed file cannot be used
   */
  public static LoadSummary run(
      DataSource writer, Seeds seeds, LoadRequest request, Progress progress) {
    ArticleSource.verify(request.inputs());
    return leased(
        writer,
        request,
        progress,
        lease ->
            new Loading(writer, seeds, Reading.of(seeds, request), request, progress).run(lease));
  }

  /**
   * Reads stored articles again, from what was delivered, with the present rules and lists; beside
   * it a warehouse never shows an article half. A rebuild that broke off goes on where it stood.
   *
   * @param sizes slices, threads and whether to wait; its inputs are not looked at
   * @throws NotInWarehouseException if the filter names what is not there
   * @throws LoadRunningException if a load runs and is not waited for
   * @throws LoadFailedException if the run broke off; the warehouse holds whole slices only
   */
  public static LoadSummary rebuild(
      DataSource writer, Seeds seeds, ArticleFilter filter, LoadRequest sizes, Progress progress) {
    Rebuild rebuild = new Rebuild(writer, filter, sizes.sliceSize());
    verify(rebuild::verify);
    return leased(
        writer,
        sizes,
        progress,
        lease -> {
          rebuild.verify();
          Reading reading = Reading.of(seeds, source -> rebuild.items(source::again));
          return new Loading(writer, seeds, reading, sizes, rebuild, progress).run(lease);
        });
  }

  /**
   * Reads rejects again, from their places, and loads those that are good now.
   *
   * @param ofRun the run that set them aside; null for all runs
   * @param sizes slices, threads and whether to wait; its inputs are not looked at
   * @return nothing where no reject is open
   * @throws NotInWarehouseException if there is no such run
   * @throws LoadRunningException if a load runs and is not waited for
   * @throws LoadFailedException if the run broke off; the warehouse holds whole slices only
   */
  public static Optional<ReplaySummary> replay(
      DataSource writer, Seeds seeds, @Nullable Long ofRun, LoadRequest sizes, Progress progress) {
    verify(() -> Replay.verify(writer, ofRun));
    return leased(
        writer,
        sizes,
        progress,
        lease -> {
          Replay replay = Replay.of(writer, ofRun, sizes.sliceSize());
          if (replay.isEmpty()) {
            return Optional.empty();
          }
          Reading reading = Reading.of(seeds, replay::items);
          LoadSummary run = new Loading(writer, seeds, reading, sizes, replay, progress).run(lease);
          return Optional.of(ReplaySummary.of(new JdbcTemplate(writer), run));
        });
  }

  /** Reads and counts, and writes nothing. */
  public static LoadSummary dryRun(Seeds seeds, LoadRequest request, Progress progress) {
    return new DryRun(Reading.of(seeds, request), request, progress).run();
  }

  LoadSummary run() {
    return leased(database, request, progress, lease -> run(lease));
  }

  private LoadSummary run(Lease lease) {
    Instant start = Instant.now();
    DeadExecutions.clear(new JdbcTemplate(database));
    Runs runs = new Runs(new JdbcTemplate(database));
    BrokenRuns others = new BrokenRuns(database, lease);
    Run run = runs.open(work, reading.signature(), request, others);
    if (run.resumed()) {
      progress.note("going on with run " + run.id() + ", which had broken off");
    }
    work.begin(new JdbcTemplate(database), run);
    execute(lease, run, runs);
    return new Summaries(new JdbcTemplate(database)).of(run, start);
  }

  /** Tells a typing error at once, and not when another load has ended. */
  private static void verify(Verification verification) {
    try {
      verification.verify();
    } catch (SQLException e) {
      throw new LoadFailedException("the database failed: " + e.getMessage(), e);
    }
  }

  /** A question to the database whether something can be meant. */
  @FunctionalInterface
  private interface Verification {
    void verify() throws SQLException;
  }

  /** What is read and decided while nobody else loads. */
  @FunctionalInterface
  private interface Leased<T> {
    T with(Lease lease) throws SQLException;
  }

  /**
   * Holds the lease for what is read and decided too: in the hours that another load may be waited
   * for, rejects are settled, and lists and corrections change.
   */
  private static <T> T leased(
      DataSource database, LoadRequest request, Progress progress, Leased<T> work) {
    try (Lease lease = Lease.take(database, request.await(), progress)) {
      return work.with(lease);
    } catch (SQLException e) {
      throw new LoadFailedException("the database failed: " + e.getMessage(), e);
    } catch (DataAccessException | TransactionException e) {
      throw new LoadFailedException("the database failed: " + reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailedException("interrupted", e);
    }
  }

  private void execute(Lease lease, Run run, Runs runs) {
    PlatformTransactionManager manager = new JdbcTransactionManager(database);
    Transactions transactions = new Transactions(database, manager, lease, run);
    try (LoadJob job = new LoadJob(transactions, run, seeds, reading, request, work, progress)) {
      JobExecution execution = new BatchHistory(database, manager).run(job, run);
      Throwable failure = execution.getAllFailureExceptions().stream().findFirst().orElse(null);
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        fail(run, runs, failure, lease);
      }
    } catch (JobExecutionException e) {
      fail(run, runs, e, lease);
    }
  }

  private static void fail(Run run, Runs runs, @Nullable Throwable failure, Lease lease) {
    String reason = failure == null ? "the job ended early" : reason(failure);
    LoadFailedException broken = new LoadFailedException(reason, failure);
    try {
      runs.fail(run.id(), reason, lease.epoch());
    } catch (DataAccessException e) {
      // The next load finds a run that nobody carries on, and says so in its place.
      broken.addSuppressed(e);
      throw broken;
    }
    if (!(failure instanceof ChecksFailedException)) {
      throw broken;
    }
  }

  /** Spring's wrapping of database errors says nothing that they do not say themselves. */
  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    boolean isWrapped =
        failure instanceof DataAccessException || failure instanceof TransactionException;
    return isWrapped && cause != null ? reason(cause) : String.valueOf(failure.getMessage());
  }
}
