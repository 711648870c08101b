package org.diwan.extract.event;

import org.diwan.model.EventType;

/** {@code رفعت فلانة العقوبات عن فلانة}: a penalty that is lifted is not laid on. */
final class Eased {
  private static final int REACH = 4;

  private Eased() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.isNoun() || at.trigger().type() != EventType.SANCTION) {
      return false;
    }
    int left = REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (lifts(clause, i)) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      left -= clause.isNamed(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  private static boolean isEasing(TriggerAt easing) {
    String needs = easing.trigger().needs();
    return needs.equals("EASED") || needs.equals("WAIVED");
  }

  private static boolean lifts(Clause clause, int word) {
    return clause.triggers().stream().anyMatch(t -> t.first() == word && isEasing(t))
        || clause.cues().deeds().isPlain(DeedCue.LIFTS, clause.tokens().get(word));
  }
}
