package org.diwan.source;

import org.jspecify.annotations.Nullable;

/** A file that is one item without being opened. */
final class SingleItem implements ItemReader {
  private @Nullable SourceItem item;

  SingleItem(SourceItem item) {
    this.item = item;
  }

  @Override
  public @Nullable SourceItem next() {
    SourceItem only = item;
    item = null;
    return only;
  }

  @Override
  public String place() {
    return "";
  }

  @Override
  public void close() {}
}
