package org.diwan.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.source.SourceItem.SkippedFile;

/**
 * Cuts the input into slices: of so many articles, fewer where they are large. The same input gives
 * the same slices, which is what a restart goes by.
 */
final class SliceCutter {
  /** Holds memory in bounds when articles are at their size limit. */
  private static final long MAX_BYTES = 32L << 20;

  private final Iterator<SourceItem> items;
  private final int sliceSize;
  private long skippedFiles;

  SliceCutter(Iterator<SourceItem> items, int sliceSize) {
    this.items = items;
    this.sliceSize = sliceSize;
  }

  /** The next articles and rejects; empty at the end. */
  List<SourceItem> next() {
    List<SourceItem> slice = new ArrayList<>();
    long bytes = 0;
    while (slice.size() < sliceSize && bytes < MAX_BYTES && items.hasNext()) {
      SourceItem item = items.next();
      switch (item) {
        case SkippedFile skipped -> skippedFiles++;
        case RejectedInput rejected -> slice.add(rejected);
        case ReadArticle article -> {
          slice.add(article);
          bytes += article.bytes();
        }
      }
    }
    return slice;
  }

  long skippedFiles() {
    return skippedFiles;
  }
}
