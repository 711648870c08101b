package org.diwan.extract.event.modality;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/** Talks of which is told how they go: {@code المفاوضات بين فلانة وفلانة تسير بشكل جيد}. */
final class TalksGoOn {
  /** Words outside names from the talks to the verb. */
  private static final int REACH = 5;

  private static final Set<String> GO = Set.of("تسير", "تجري", "تتقدم", "تتواصل", "تمضي", "تستمر");
  private static final Set<String> HOW = Set.of("بشكل", "بصوره", "بوتيره", "حاليا", "الان", "نحو");

  private TalksGoOn() {}

  static boolean are(Clause clause, TriggerAt at) {
    if (!at.isNoun() || at.trigger().type() != EventType.MEETING) {
      return false;
    }
    int left = REACH;
    for (int i = at.end(); i + 1 < clause.tokens().size() && left > 0; i++) {
      if (clause.tokens().get(i).readsAny(GO)) {
        return clause.tokens().get(i + 1).readsAny(HOW);
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }
}
