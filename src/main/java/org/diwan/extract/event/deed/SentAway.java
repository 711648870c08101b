package org.diwan.extract.event.deed;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/**
 * {@code أمرت فلانة السفير العلاني بمغادرة البلاد}: an envoy is ordered out; what else one orders
 * does nobody harm.
 */
final class SentAway {
  private static final String LEAVING = "مغادره";

  /** Tokens from the order to the word of leaving, the name of the envoy between. */
  private static final int REACH = 12;

  private SentAway() {}

  /** Whether something else is ordered. */
  static boolean isNot(Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return at.trigger().type() == EventType.SANCTION
        && at.trigger().lemma().endsWith("أمر")
        && clause.tokens().subList(at.end(), end).stream()
            .noneMatch(token -> token.reads(LEAVING) || token.reads("ال" + LEAVING));
  }
}
