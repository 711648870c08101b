package org.diwan.job;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;
import org.jspecify.annotations.Nullable;

/** What stands at the places of rejects now, one file after the other. */
final class RejectedItems implements Iterator<SourceItem>, Closeable {
  private final ArticleSource source;
  private final Iterator<RejectedFile> files;
  private @Nullable RejectedFile file;
  private @Nullable SourceItems items;
  private @Nullable SourceItem next;

  RejectedItems(ArticleSource source, List<RejectedFile> files) {
    this.source = source;
    this.files = files.iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (items != null || files.hasNext())) {
      if (items == null) {
        open(files.next());
      }
      advance();
    }
    return next != null;
  }

  @Override
  public SourceItem next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    SourceItem item = next;
    next = null;
    return item;
  }

  private void open(RejectedFile opened) {
    file = opened;
    items = source.open(List.of(opened.path()));
  }

  private void advance() {
    RejectedFile current = file;
    SourceItems open = items;
    if (current == null || open == null) {
      return;
    }
    if (current.isDone() || !open.hasNext()) {
      current.done();
      close();
    } else {
      next = current.wanted(open.next());
    }
  }

  @Override
  public void close() {
    if (items != null) {
      items.close();
      items = null;
    }
  }
}
