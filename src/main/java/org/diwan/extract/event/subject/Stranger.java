package org.diwan.extract.event.subject;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * A name that no list holds and no office tells, as subject of a verb: {@code عقد ميتشل اجتماعا}.
 * Whoever else is named does not do it.
 */
public final class Stranger {
  private static final int REACH = 14;
  private static final int SHORTEST = 4;

  private Stranger() {}

  /** Whether an unknown name stands at a token. */
  public static boolean is(Clause clause, int token) {
    if (token >= clause.tokens().size()
        || clause.startingAt(token) != null
        || clause.isNamed(token)
        || clause.isVerb(token)
        || clause.barrier(token) == Barrier.TOPIC) {
      return false;
    }
    Token word = clause.tokens().get(token);
    String folded = word.folded();
    return word.isWord()
        && folded.length() >= SHORTEST
        && !folded.startsWith("ال")
        && word.forms().stream().noneMatch(f -> clause.isOrdinary(f.word()))
        && !endsLikeObject(folded);
  }

  /** {@code وقال العتيبي}: the same behind a verb of saying, where a name may have the article. */
  public static boolean speaks(Clause clause, int token) {
    return is(clause, token)
        || token < clause.tokens().size()
            && Fold.isDefinite(clause.tokens().get(token).folded())
            && clause.startingAt(token) == null
            && !clause.isNamed(token)
            && !clause.isOrdinary(clause.tokens().get(token).folded())
            && !clause.isOrdinary(Fold.bare(clause.tokens().get(token).folded()));
  }

  private static boolean endsLikeObject(String folded) {
    return folded.endsWith("ا") || folded.endsWith("ه") || folded.endsWith("ها");
  }

  /** Whether the verb that governs a noun has such a subject. */
  public static boolean holds(Clause clause, TriggerAt at) {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (clause.isVerb(i) && is(clause, i + 1)) {
        return true;
      }
    }
    return false;
  }
}
