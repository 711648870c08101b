package org.diwan.source;

/** A path on the command line that cannot be meant; the message is one line for the user. */
public final class SourceUsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SourceUsageException(String message) {
    super(message);
  }
}
