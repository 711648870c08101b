package org.diwan.job;

import org.jspecify.annotations.Nullable;

/** A run broke off; starting the same load again goes on where it stood. */
public final class LoadFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
