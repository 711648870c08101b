package org.diwan.extract.event.time;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/**
 * Whether a headline tells something as the news, {@code فلانة تعتقل فلانا}, {@code مقتل فلان في
 * فلانة}, so that it was on the day of the lead; not what others do about it, {@code فلان يزور
 * مصابي الهجوم}.
 */
public final class HeadlineNews {
  private static final int OPENING = 2;

  private HeadlineNews() {}

  public static boolean tells(Clause clause, TriggerAt at) {
    return clause.sentence().sentence().isTitle()
        && (at.isVerb() || at.isNoun() && isBare(clause, at) && opens(clause, at.first()));
  }

  /** {@code لهجوم}, {@code الهجوم}, {@code هجومه}: of something known, or of another's doing. */
  private static boolean isBare(Clause clause, TriggerAt at) {
    return at.form().preposition() == Form.NONE
        && !Fold.isDefinite(at.form().word())
        && (at.first() == 0 || !Prepositions.isWhole(clause.tokens().get(at.first() - 1).folded()));
  }

  /** Nothing but a word or two and names stands before it. */
  private static boolean opens(Clause clause, int noun) {
    int words = 0;
    for (int i = noun - 1; i >= 0 && clause.barrier(i) != Barrier.MARK; i--) {
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      words += clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return words <= OPENING;
  }
}
