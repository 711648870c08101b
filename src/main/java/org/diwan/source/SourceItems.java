package org.diwan.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.zip.ZipException;
import org.diwan.source.SourceItem.RejectedInput;
import org.jspecify.annotations.Nullable;

/**
 * All items of an input, one after the other in input order; only one file is open and only one
 * article in memory at a time. A file that fails is rejected where it fails and the next one is
 * read.
 */
public final class SourceItems implements Iterator<SourceItem>, Measured, Closeable {
  /** Opens one file; what is no article at all comes as an item too. */
  @FunctionalInterface
  interface Opener {
    ItemReader open() throws IOException;
  }

  /**
   * A file still to be read.
   *
   * @param name for the message if it cannot be opened
   */
  record Pending(String name, Opener opener) {}

  private final Iterator<Pending> pending;
  private final InputShare share;
  private @Nullable ItemReader reader;
  private @Nullable SourceItem next;

  /**
   * @param share counts what the files' readers read
   */
  SourceItems(Iterator<Pending> pending, InputShare share) {
    this.pending = pending;
    this.share = share;
  }

  @Override
  public OptionalDouble share() {
    return share.read();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (reader != null || pending.hasNext())) {
      next = reader == null ? opened(pending.next()) : read(reader);
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

  /** Opens a file; an item only where that fails. */
  private @Nullable SourceItem opened(Pending file) {
    try {
      reader = file.opener().open();
      return null;
    } catch (IOException e) {
      return rejected(file.name(), e);
    }
  }

  private @Nullable SourceItem read(ItemReader current) {
    SourceItem item;
    try {
      item = current.next();
    } catch (IOException e) {
      item = rejected(current.place(), e);
      close();
    }
    if (item == null) {
      close();
    }
    return item;
  }

  private static RejectedInput rejected(String place, IOException e) {
    RejectReason reason =
        switch (e) {
          case EOFException end -> RejectReason.TRUNCATED_GZIP;
          case ZipException damaged -> RejectReason.BAD_GZIP;
          default -> RejectReason.UNREADABLE;
        };
    return new RejectedInput(null, place, reason, detail(e));
  }

  private static String detail(IOException e) {
    return switch (e) {
      case EOFException end -> "the file ends in its middle; what stands before is read";
      case ZipException damaged -> "no gzip, or damaged: " + damaged.getMessage();
      case AccessDeniedException denied -> "this user may not read it";
      case NoSuchFileException gone -> "it is gone since the folder was listed";
      default -> String.valueOf(e.getMessage());
    };
  }

  @Override
  public void close() {
    ItemReader open = reader;
    reader = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
