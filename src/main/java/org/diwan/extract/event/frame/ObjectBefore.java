package org.diwan.extract.event.frame;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/**
 * The object of a deed that a relative clause tells of: {@code الحدود التي أغلقتها فلانة}, {@code
 * القوات التي قامت فلانة بنشرها}. The pronoun on the verb, or on its noun, means it.
 */
final class ObjectBefore {
  /** Tokens from the verb back to its relative pronoun. */
  private static final int RELATIVE = 6;

  /** Words from the relative pronoun back to the noun, adjectives and names between. */
  private static final int NOUN = 3;

  private ObjectBefore() {}

  /** Whether one of a kind stands there. */
  static boolean is(Clause clause, TriggerAt at, String kind) {
    int relative = at.trigger().suffixed() ? relative(clause, at) : -1;
    int left = NOUN;
    for (int i = relative - 1; i >= 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (clause.cues().isObject(token, kind)) {
        return true;
      }
      if (!token.isWord() || clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return false;
  }

  /** Right before a verb; before {@code قام} and who does it where the deed is its noun. */
  private static int relative(Clause clause, TriggerAt at) {
    boolean done = at.isVerb();
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - RELATIVE); i--) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return done ? i : -1;
      }
      boolean passed = clause.cues().clauses().is(ClauseCue.AUXILIARY, clause.tokens().get(i));
      boolean light = !done && isDoing(clause, i);
      if (done && !passed || clause.isVerb(i) && !light) {
        return -1;
      }
      done |= light;
    }
    return -1;
  }

  private static boolean isDoing(Clause clause, int token) {
    return clause.isLight(token)
        && "ACTIVE".equals(clause.cues().light().finite(clause.tokens().get(token)));
  }
}
