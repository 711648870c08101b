package org.diwan.report;

/**
 * A question that cannot be answered as it was put; the message is one line for the person who
 * asked.
 */
public final class ReportUsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says in one line what is wrong and what would do. */
  public ReportUsageException(String message) {
    super(message);
  }
}
