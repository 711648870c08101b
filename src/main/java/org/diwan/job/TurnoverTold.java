package org.diwan.job;

import java.util.Optional;
import org.diwan.warehouse.CorrectionTurnover;

/** What a person is told of corrections that came or went. */
final class TurnoverTold {
  private TurnoverTold() {}

  /** In one line; nothing where all are as they were. */
  static Optional<String> of(CorrectionTurnover turnover) {
    if (turnover.came() == 0 && turnover.gone() == 0) {
      return Optional.empty();
    }
    if (turnover.inForce() == 0) {
      return Optional.of(gone(turnover) + ": was --seeds forgotten?");
    }
    if (turnover.gone() == 0) {
      return Optional.of(came(turnover, "new"));
    }
    return Optional.of(
        turnover.came() == 0
            ? gone(turnover)
            : came(turnover, "new or changed") + ", " + gone(turnover) + " as written then");
  }

  private static String came(CorrectionTurnover turnover, String what) {
    return Counted.of(turnover.came(), "correction")
        + " "
        + Counted.are(turnover.came())
        + " "
        + what;
  }

  private static String gone(CorrectionTurnover turnover) {
    return Counted.of(turnover.gone(), "correction")
        + " of the last run "
        + Counted.are(turnover.gone())
        + " no longer there";
  }
}
