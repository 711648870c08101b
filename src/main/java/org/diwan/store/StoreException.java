package org.diwan.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be had; the message is one line that says what, where and what to do. */
public sealed class StoreException extends RuntimeException permits AddressException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
