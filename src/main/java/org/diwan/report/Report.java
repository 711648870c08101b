package org.diwan.report;

/** One question that the warehouse answers. Stateless and safe for use by several threads. */
interface Report {

  ReportInfo info();

  /**
   * @throws ReportUsageException if a value names nothing, or more than one thing
   */
  Table answer(Question question);
}
