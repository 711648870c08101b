package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.warehouse.CorrectionTable;
import org.diwan.warehouse.Hashes;
import org.diwan.warehouse.Merge;
import org.diwan.warehouse.Resolve;
import org.diwan.warehouse.RunArticles;
import org.diwan.warehouse.RunArticles.Stored;
import org.diwan.warehouse.StagedArticle;
import org.diwan.warehouse.StagedSlice;
import org.diwan.warehouse.Staging;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Reads again, a slice a transaction, the stored articles of corrections that came, changed or
 * went. What is left to do stands in {@code audit.correction_due}: a restart needs nothing else.
 */
final class CorrectStored implements Tasklet {
  private static final int NO_SLICE = 0;

  private final Transactions transactions;
  private final Run run;
  private final Reading reading;
  private final LoadRequest request;
  private final Progress progress;
  private long done;

  CorrectStored(
      Transactions transactions, Run run, Reading reading, LoadRequest request, Progress progress) {
    this.transactions = transactions;
    this.run = run;
    this.reading = reading;
    this.request = request;
    this.progress = progress;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws SQLException {
    List<Stored> due = due();
    if (due.isEmpty()) {
      tell();
      return RepeatStatus.FINISHED;
    }
    write(due.stream().map(stored -> String.valueOf(stored.delivered().ref())).toList(), read(due));
    done += due.size();
    return RepeatStatus.CONTINUABLE;
  }

  private List<Stored> due() throws SQLException {
    try (Connection connection = transactions.reading()) {
      List<String> refs = new CorrectionTable(connection, run.id()).due(request.sliceSize());
      return refs.isEmpty() ? List.of() : RunArticles.of(connection, refs);
    }
  }

  private List<StagedArticle> read(List<Stored> due) {
    List<StagedArticle> articles = new ArrayList<>();
    for (Stored stored : due) {
      SourceItem item =
          reading.remake().again(stored.delivered(), StoredItems.place(stored), stored.warnings());
      if (item instanceof ReadArticle article) {
        String hash = Hashes.ofDelivered(article.delivered());
        articles.add(ArticleInReading.read(reading, article, hash));
      } else if (item instanceof RejectedInput reject) {
        progress.note(reject.place() + " stays as it was: " + reject.detail());
      }
    }
    return articles;
  }

  private void write(List<String> refs, List<StagedArticle> articles) {
    StagedSlice staged = StagedSlice.of(run.id(), NO_SLICE, reading.rules(), articles);
    transactions.apart(connection -> {
      new Staging(connection).write(staged);
      new Merge(connection, run.id()).members();
    });
    transactions.inStep(connection -> {
      new Merge(connection, run.id()).facts(staged.counts());
      new Resolve(connection, run.id()).run();
      new CorrectionTable(connection, run.id()).settle(refs);
      new Staging(connection).clear();
    });
  }

  private void tell() {
    if (done > 0) {
      progress.note(
          Counted.of(done, "stored article") + " read again for corrections that are new or gone");
    }
  }
}
