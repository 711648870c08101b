package org.diwan.extract.event.word;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Whose doing is the subject of a verb of wrong: {@code القرار الفلاني ينتهك الاتفاق}. */
final class DoingOfState {
  /** Words from the adjective of a state to the verb: {@code القرار الفلاني الأخير}. */
  private static final int NEAR = 1;

  private DoingOfState() {}

  /** Who did what stands right before a verb, by a definite noun and his adjective; else null. */
  static @Nullable Entity before(Clause clause, int verb) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      int gap = verb - mention.end();
      if (gap >= 0
          && gap <= NEAR
          && mention.kind() == Mention.Kind.ADJECTIVE
          && mention.first() > 0
          && isDefinite(clause, mention.end(), verb)
          && isDoing(clause, mention.first() - 1)) {
        return argument.entity();
      }
    }
    return null;
  }

  private static boolean isDefinite(Clause clause, int from, int to) {
    return from == to || Fold.isDefinite(clause.tokens().get(from).folded());
  }

  private static boolean isDoing(Clause clause, int noun) {
    return Fold.isDefinite(clause.tokens().get(noun).folded())
        && !clause.isNamed(noun)
        && clause.cues().isBareSpeech(SpeechCue.DOING, clause.tokens().get(noun));
  }
}
