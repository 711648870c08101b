package org.diwan.extract.event.frame;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Fold;

/**
 * What a deed would bring that has not been done: {@code هجوم على فلانة سيكون خطيرا}, {@code سحب
 * القوات سيؤدي إلى مواجهة}. Not {@code الهجوم سيكون درسا}, which is known.
 */
public final class WouldBe {
  /** Tokens behind the noun in which its verb stands. */
  private static final int REACH = 16;

  private WouldBe() {}

  /** Whether such a verb follows in the clause of the deed. */
  public static boolean follows(Clause clause, TriggerAt at) {
    if (Fold.isDefinite(at.form().word()) || at.trigger().suffixed()) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.tokens().get(i).is('،') || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      if (clause.cues().clauses().is(ClauseCue.WOULD, clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
