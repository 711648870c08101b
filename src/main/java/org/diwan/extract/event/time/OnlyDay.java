package org.diwan.extract.event.time;

import java.util.List;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.DatePrecision;
import org.diwan.model.EventStatus;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The one day that a sentence names, which is that of all it tells, however far it stands: {@code
 * أمس … زار فلان فلانة}. Not the day of the main clause for what a relative clause tells, {@code
 * وصل أمس فلان الذي زار فلانة}.
 */
final class OnlyDay {
  /** Tokens from the relative pronoun to what its clause tells. */
  private static final int BESIDE = 3;

  /** Verbs between the day and a noun that is still of it. */
  private static final int VERBS = 1;

  private final DaysAhead ahead;
  private final Clause clause;
  private final TriggerAt at;
  private final EventStatus status;

  OnlyDay(DaysAhead ahead, Clause clause, TriggerAt at, EventStatus status) {
    this.ahead = ahead;
    this.clause = clause;
    this.at = at;
    this.status = status;
  }

  /** Null where the sentence names none or several. */
  @Nullable DateMention among(List<DateMention> dates) {
    if (dates.stream().anyMatch(OnlyDay::isUntold)) {
      return null;
    }
    List<DateMention> days =
        dates.stream()
            .filter(
                m -> !m.nameLike() && m.span() != null && m.span().precision() == DatePrecision.DAY)
            .filter(m -> !ahead.contradicts(m, at, status))
            .filter(m -> !DateOwner.isOther(clause, at, m, status))
            .toList();
    return days.size() == 1 && isNear(days.getFirst()) && !isRelative(days.getFirst())
        ? days.getFirst()
        : null;
  }

  /** A day that neither text nor publication tell. */
  private static boolean isUntold(DateMention mention) {
    return mention.span() == null
        && (mention.kind() == DateKind.WEEKDAY || mention.kind() == DateKind.CALENDAR);
  }

  /** A noun is not of a day from which verbs part it. */
  private boolean isNear(DateMention day) {
    return !at.isNoun()
        || IntStream.range(day.pastLastToken(), at.first()).filter(clause::isVerb).count() <= VERBS;
  }

  private boolean isRelative(DateMention day) {
    for (int i = day.pastLastToken(); i < at.first(); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE && i >= at.first() - BESIDE) {
        return true;
      }
    }
    return false;
  }
}
