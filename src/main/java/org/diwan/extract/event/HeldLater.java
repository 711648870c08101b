package org.diwan.extract.event;

import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a relative clause behind a noun says that what it names is still to be held: {@code
 * الدورة العادية لمجلس فلان التي ستعقد في فلانة}.
 */
final class HeldLater {
  /** Words outside of names between the noun and the relative pronoun. */
  private static final int REACH = 6;

  private HeldLater() {}

  static boolean is(Clause clause, TriggerAt at) {
    int left = REACH;
    int last = clause.tokens().size() - 1;
    for (int i = at.end(); at.isNoun() && i < last && left > 0; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      if (clause.isRelative(i)) {
        return isHeldInFuture(clause, clause.tokens().get(i + 1));
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  private static boolean isHeldInFuture(Clause clause, Token verb) {
    for (Form form : verb.forms()) {
      if (form.preposition() == 'س' && isHeld(clause, form.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeld(Clause clause, String verb) {
    return clause.cues().gatherings().is(GatheringCue.HELD, verb)
        || clause.cues().gatherings().is(GatheringCue.HOSTED, verb);
  }
}
