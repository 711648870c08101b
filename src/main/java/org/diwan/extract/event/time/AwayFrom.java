package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.util.List;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.DateSpan;
import org.diwan.text.DateMention;
import org.diwan.text.DateUnit;
import org.diwan.text.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * When that was from which something else is counted: {@code زار فلان غانا أمس، بعد يومين من
 * استقالة فلان}. The count starts at the last date before it in its sentence, else at the day of
 * the news.
 */
final class AwayFrom {
  private static final int BESIDE = 2;

  private final Clause clause;
  private final List<DateMention> dates;
  private final @Nullable LocalDate today;
  private final @Nullable Integer tiedYear;

  /**
   * @param today the day of the news, null where the sentence does not tell them
   * @param tiedYear that an article without a day of publication names for itself
   */
  AwayFrom(
      Clause clause,
      List<DateMention> dates,
      @Nullable LocalDate today,
      @Nullable Integer tiedYear) {
    this.clause = clause;
    this.dates = dates;
    this.today = today;
    this.tiedYear = tiedYear;
  }

  static boolean is(DateMention mention) {
    return mention.written() instanceof WrittenDate.Away;
  }

  /**
   * Null where nothing is counted from the trigger, or nobody knows from which day.
   *
   * @param some whether to ask for {@code أيام} without a number, else for a number of units
   */
  @Nullable DateSpan of(TriggerAt at, boolean some) {
    for (DateMention mention : dates) {
      if (mention.written() instanceof WrittenDate.Away away
          && at.isNoun()
          && some == (away.count() == 0)
          && isTo(mention, at)) {
        LocalDate start = start(mention, away.unit());
        return start == null ? null : away.from(start);
      }
    }
    return null;
  }

  boolean isTo(TriggerAt at) {
    return at.isNoun() && dates.stream().anyMatch(m -> is(m) && isTo(m, at));
  }

  /** {@code بعد يومين من أول لقاء}. */
  private boolean isTo(DateMention mention, TriggerAt at) {
    int past = mention.pastLastToken();
    if (past > at.first() || at.first() - past > BESIDE) {
      return false;
    }
    for (int i = past; i < at.first(); i++) {
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE || clause.isCovered(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable LocalDate start(DateMention count, DateUnit unit) {
    DateSpan before =
        dates.stream()
            .filter(m -> m.pastLastToken() <= count.firstToken() && !m.nameLike())
            .map(DateMention::span)
            .filter(span -> span != null && isExact(span, unit))
            .reduce((earlier, later) -> later)
            .orElse(null);
    if (before != null) {
      return before.from();
    }
    boolean year = today == null && unit == DateUnit.YEAR && tiedYear != null;
    return year && tiedYear != null ? LocalDate.of(tiedYear, 1, 1) : today;
  }

  /** Whether a date is exact enough to count units from it. */
  private static boolean isExact(DateSpan span, DateUnit unit) {
    return switch (span.precision()) {
      case DAY -> true;
      case MONTH -> unit == DateUnit.MONTH || unit == DateUnit.YEAR;
      case YEAR -> unit == DateUnit.YEAR;
      default -> false;
    };
  }
}
