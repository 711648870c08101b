package org.diwan.evaluate;

/** An annotation that does not follow the format; the message names the file and the place. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
