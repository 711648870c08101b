package org.diwan.extract.event.deed;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/**
 * Ground that somebody has long held, and does not take now: {@code لتحرير البلدة من سيطرة فلان},
 * {@code الاعتراف بسيطرة فلانة على}, {@code احتجاج على السيطرة الفلانية}.
 */
final class LastingHold {
  /** Words before the noun, names and prepositions not counted. */
  private static final int REACH = 2;

  private LastingHold() {}

  static boolean is(Clause clause, TriggerAt at) {
    int left = at.isNoun() ? REACH : 0;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      Token word = clause.tokens().get(i);
      if (clause.isVerb(i) || !word.isWord()) {
        return false;
      }
      if (clause.cues().deeds().is(DeedCue.LASTING, word)) {
        return true;
      }
      boolean passed = clause.isCovered(i) || !Prepositions.wholePreposition(word).isEmpty();
      left -= passed ? 0 : 1;
    }
    return false;
  }
}
