package org.diwan.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.warehouse.StagedArticle;

/** A slice whose articles are being read. */
record SliceInReading(
    int no,
    long unchanged,
    List<Future<StagedArticle>> articles,
    List<RejectedInput> rejects,
    Map<Warning, Long> warnings) {

  /**
   * Waits for its articles.
   *
   * @throws ArticleReadingException if the reading of one broke off
   */
  Slice read() throws InterruptedException {
    List<StagedArticle> done = new ArrayList<>(articles.size());
    for (Future<StagedArticle> article : articles) {
      done.add(get(article));
    }
    return new Slice(no, unchanged, done, rejects, warnings);
  }

  private static StagedArticle get(Future<StagedArticle> article) throws InterruptedException {
    try {
      return article.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ArticleReadingException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }
}
