package org.diwan.job;

/** Articles are withdrawn, but what the warehouse holds now could not be checked. */
public final class UncheckedWithdrawalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UncheckedWithdrawalException(long runId, Throwable cause) {
    super(
        "run " + runId + " withdrew the articles, but its checks broke off: diwan check runs them",
        cause);
  }
}
