package org.diwan.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem.RejectedInput;

/** A slice whose articles are being read. */
record SliceInReading<T>(
    int no,
    long unchanged,
    int changed,
    Future<T> content,
    List<RejectedInput> rejects,
    Map<Warning, Long> warnings) {

  /**
   * Waits for its articles.
   *
   * @throws ArticleReadingException if the reading of one broke off
   */
  Slice<T> read() throws InterruptedException {
    return new Slice<>(no, unchanged, changed, get(content), rejects, warnings);
  }

  /** What a reader makes, or why it does not. */
  static <V> V get(Future<V> inReading) throws InterruptedException {
    try {
      return inReading.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ArticleReadingException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }
}
