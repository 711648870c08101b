package org.diwan.extract.event.deed;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/**
 * {@code ينص الاتفاق على انسحاب القوات}, {@code قرار فلان بسحب قواته}: agreed or decided on, and
 * still to be done.
 */
final class Stipulated {
  /** Words from what an agreement says to what is to be done. */
  private static final int REACH = 7;

  /** Words from a decision to it. */
  private static final int DECISION = 3;

  private Stipulated() {}

  static boolean is(Clause clause, TriggerAt at) {
    EventType type = at.trigger().type();
    if (!at.isNoun() || type != EventType.RETREAT && type != EventType.CONCEDE) {
      return false;
    }
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (clause.cues().deeds().is(DeedCue.STIPULATES, clause.tokens().get(i))
          || type == EventType.RETREAT && isDecision(clause, at, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDecision(Clause clause, TriggerAt at, int token) {
    String word = clause.tokens().get(token).folded();
    return at.first() - token <= DECISION
        && (word.endsWith("قرار") || word.endsWith("قراره") || word.endsWith("قرارها"));
  }
}
