package org.diwan.job;

/** Another process loads into this warehouse. */
public final class LoadRunningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadRunningException(String holder) {
    super("another load is running (" + holder + "): wait for it or start this one with --wait");
  }
}
