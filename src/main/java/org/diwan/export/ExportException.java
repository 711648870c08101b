package org.diwan.export;

import org.jspecify.annotations.Nullable;

/** A release that cannot be written; the message is one line for the person who asked. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line what is wrong and what would do. */
  public ExportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
