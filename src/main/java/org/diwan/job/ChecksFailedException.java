package org.diwan.job;

/**
 * The warehouse does not hold what it promises; {@code reporting.check_result} tells what is wrong.
 */
final class ChecksFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChecksFailedException(long failed) {
    super(Counted.of(failed, "check") + " of the warehouse failed, see reporting.check_result");
  }
}
