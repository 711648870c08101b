package org.diwan.report;

import java.util.Locale;
import java.util.Optional;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;

/**
 * What is told of the events that are in no span of days, since no article dates them: words
 * mostly, which are told without their day.
 */
final class Undated {
  /** More are not counted, so that the note costs little however many are stored. */
  private static final int MOST = 5_000;

  private Undated() {}

  /** Of these events, each of which stands once. */
  static Optional<String> note(Question question, SelectLimitStep<Record1<Long>> events) {
    Select<Record1<Long>> counted = events.limit(MOST + 1);
    int count = question.database().fetchCount(counted);
    return count > MOST ? told("more than ", MOST) : told("", count);
  }

  /** Of so many events. */
  static Optional<String> note(long count) {
    return told("", count);
  }

  /** Of so many events of pairs. */
  static Optional<String> noteOfPairs(long count) {
    return told("", count).map(note -> note + " An event of several pairs counts in each.");
  }

  private static Optional<String> told(String more, long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "Events of this question that no article dates, not counted here: %s%,d.",
                more,
                count));
  }
}
