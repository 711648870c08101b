package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.diwan.warehouse.KnownArticles;
import org.diwan.warehouse.Merge;
import org.diwan.warehouse.Resolve;
import org.diwan.warehouse.StagedArticle;
import org.diwan.warehouse.StagedCounts;
import org.diwan.warehouse.StagedSlice;
import org.diwan.warehouse.Staging;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Writes the next slice of the input, in the one transaction that also notes it in the ledger.
 * Staging and the members of dimensions go before, in a transaction of their own: done twice they
 * do no harm.
 */
final class LoadArticles implements Tasklet, AutoCloseable {
  private final Transactions transactions;
  private final Run run;
  private final Reading reading;
  private final LoadRequest request;
  private final Work work;
  private final Pace pace;
  private final Ledger ledger;
  private @Nullable ReadAhead<StagedSlice> readAhead;
  private final FreshStatistics statistics;
  private int written;

  LoadArticles(
      Transactions transactions,
      Run run,
      Reading reading,
      LoadRequest request,
      Work work,
      Progress progress) {
    this.transactions = transactions;
    this.run = run;
    this.reading = reading;
    this.request = request;
    this.work = work;
    this.pace = new Pace(progress);
    this.ledger = new Ledger(transactions.database(), run.id());
    this.statistics = new FreshStatistics(transactions, run);
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws InterruptedException {
    ReadAhead<StagedSlice> ahead = open();
    Slice<StagedSlice> slice = ahead.next();
    if (slice == null) {
      finish(ahead);
      return RepeatStatus.FINISHED;
    }
    write(slice);
    long loaded = slice.content().counts().articles();
    contribution.incrementWriteCount(loaded);
    contribution.incrementFilterCount(slice.read() - loaded - slice.rejects().size());
    if (loaded > 0 && FreshStatistics.isDueAfter(++written)) {
      statistics.refreshRoughly();
    }
    pace.add(slice.read(), ahead.expected());
    return RepeatStatus.CONTINUABLE;
  }

  private ReadAhead<StagedSlice> open() {
    if (readAhead == null) {
      BitSet written = ledger.written();
      Known known = new StoredArticles(transactions, reading.signature(), work);
      readAhead = new ReadAhead<>(reading, request, known, this::staged, written::get);
    }
    return readAhead;
  }

  /** What reads as it did is left alone. */
  private StagedSlice staged(int sliceNo, List<StagedArticle> articles) throws SQLException {
    StagedSlice all = StagedSlice.of(run.id(), sliceNo, reading.rules(), articles);
    Set<String> alike;
    try (Connection connection = transactions.reading()) {
      alike = KnownArticles.alike(connection, all.prints());
    }
    if (alike.isEmpty()) {
      return all;
    }
    List<StagedArticle> others = articles.stream().filter(a -> !alike.contains(a.ref())).toList();
    return StagedSlice.of(run.id(), sliceNo, reading.rules(), others).leavingAlone(alike);
  }

  private void write(Slice<StagedSlice> slice) {
    StagedSlice content = slice.content();
    Set<String> going = work.going(slice.rejects());
    boolean isMerged = content.counts().articles() > 0 || !going.isEmpty();
    if (isMerged) {
      transactions.apart(connection -> {
        new Staging(connection).write(content);
        new Merge(connection, run.id()).members();
      });
    }
    transactions.inStep(connection -> {
      if (isMerged) {
        merge(connection, content.counts(), going);
      }
      KnownArticles.readBy(connection, reading.signature(), content.leftAlone());
      ledger.write(slice, content.counts(), transactions.epoch());
    });
  }

  /** Facts that an article replaces are resolved with it: nobody sees an article half changed. */
  private void merge(Connection connection, StagedCounts staged, Set<String> going)
      throws SQLException {
    Merge merge = new Merge(connection, run.id());
    long withdrawn = going.isEmpty() ? 0 : merge.withdraw(going);
    long replaced = staged.articles() > 0 ? merge.facts(staged) : 0;
    if (withdrawn > 0) {
      new Runs(transactions.database()).withdrawn(run.id(), withdrawn);
    }
    if (withdrawn + replaced > 0) {
      new Resolve(connection, run.id()).run();
    }
  }

  private void finish(ReadAhead<?> ahead) {
    if (ledger.articles() != ahead.articles()) {
      throw new IllegalStateException(
          "the ledger holds "
              + ledger.articles()
              + " articles of the "
              + ahead.articles()
              + " read");
    }
    transactions.inStep(connection -> new Staging(connection).clear());
    new Runs(transactions.database()).total(run.id(), ahead.skippedFiles());
    work.settle(transactions.database(), run);
  }

  /** Ends the reading, be it done or not. */
  @Override
  public void close() {
    if (readAhead != null) {
      readAhead.close();
    }
  }
}
