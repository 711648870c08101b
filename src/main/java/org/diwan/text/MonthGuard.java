package org.diwan.text;

import java.util.Set;

/** Whether a month's name has enough of a date around it, as its {@link DateGuard} asks. */
final class MonthGuard {
  private static final Set<String> TIME_BEFORE =
      Set.of("في", "وفي", "ففي", "منذ", "ومنذ", "حتي", "خلال", "وخلال", "بحلول");

  private MonthGuard() {}

  static boolean allows(
      DateWords words, int first, int month, boolean hasDay, int pastMonth, YearPart year) {
    boolean dated = hasDay || year.isWritten() || year.direction() != DateCue.NONE;
    boolean called =
        words.isUnit(first - 1, DateUnit.MONTH)
            || words.endingBefore(first, DateWordKind.EDGE) >= 0;
    boolean paired = pastMonth > words.past(month);
    return switch (words.guard(month)) {
      case NONE -> true;
      case LIGHT -> dated || called || paired || hasTimeBefore(words, first);
      case STRONG -> dated || called || paired;
      case FULL -> hasDay && year.isWritten();
    };
  }

  private static boolean hasTimeBefore(DateWords words, int first) {
    return words.has(first - 1) && TIME_BEFORE.contains(words.token(first - 1).folded());
  }
}
