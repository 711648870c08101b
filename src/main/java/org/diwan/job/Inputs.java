package org.diwan.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;

/** The items of a request: its files, then standard input. */
final class Inputs implements Supplier<Iterator<SourceItem>> {
  private final ArticleSource source;
  private final LoadRequest request;

  Inputs(ArticleSource source, LoadRequest request) {
    this.source = source;
    this.request = request;
  }

  /** A path that cannot be meant is told before anything starts. */
  void verify() {
    close(source.open(request.inputs()));
  }

  @Override
  public Iterator<SourceItem> get() {
    SourceItems files = source.open(request.inputs());
    return request.standardInput() ? new Both(files, source.read(System.in, "-")) : files;
  }

  /** Closes items that hold a file. */
  static void close(Iterator<SourceItem> items) {
    if (items instanceof Closeable open) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Both(SourceItems first, SourceItems second)
      implements Iterator<SourceItem>, Closeable {
    @Override
    public boolean hasNext() {
      return first.hasNext() || second.hasNext();
    }

    @Override
    public SourceItem next() {
      if (first.hasNext()) {
        return first.next();
      }
      if (second.hasNext()) {
        return second.next();
      }
      throw new NoSuchElementException();
    }

    @Override
    public void close() throws IOException {
      first.close();
      second.close();
    }
  }
}
