package org.diwan.extract.event.speaker;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/** Whom a headline lets speak: {@code فلان: نرفض …}, the first name with a colon behind it. */
final class HeadlineSpeaker {
  /** Words up to the colon. */
  private static final int REACH = 8;

  private HeadlineSpeaker() {}

  /** Null for none. */
  static @Nullable Entity of(Clause clause, TriggerAt at) {
    for (int i = 1; i < Math.min(at.first(), REACH); i++) {
      if (clause.isVerb(i)) {
        return null;
      }
      if (clause.tokens().get(i).is(':')) {
        return firstBefore(clause, i);
      }
    }
    return null;
  }

  private static @Nullable Entity firstBefore(Clause clause, int colon) {
    return clause.arguments().stream()
        .limit(1)
        .filter(a -> a.mention().end() <= colon && a.isBare() && a.mention().canTakePart())
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }
}
