package org.diwan.report;

import java.util.Optional;

/** One question that the warehouse answers. Stateless and safe for use by several threads. */
interface Report {

  ReportInfo info();

  /**
   * @throws ReportUsageException if a value names nothing, or more than one thing
   */
  Table answer(Question question);

  /**
   * A note on the events of a question that have no day, where it counts events.
   *
   * @param question without its days
   */
  default Optional<String> undated(Question question) {
    return Optional.empty();
  }
}
