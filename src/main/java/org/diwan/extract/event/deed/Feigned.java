package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;

/**
 * Whether a verb has its other meaning: {@code اعتذر عن حضور الحفل} declines and yields nothing,
 * {@code تظاهر بأنه} pretends and marches nowhere.
 */
final class Feigned {
  private static final int REACH = 6;

  private static final Set<String> PRETENCE = Set.of("بان", "بانه", "بانها", "بانهم", "بانهما");

  private Feigned() {}

  static boolean is(Clause clause, TriggerAt at) {
    return switch (at.trigger().type()) {
      case CONCEDE -> at.trigger().lemma().endsWith("اعتذر") && isDeclined(clause, at);
      case PROTEST -> isPretended(clause, at);
      case COERCE -> at.trigger().lemma().endsWith("أعلن") && isClaimed(clause, at);
      default -> false;
    };
  }

  /** {@code أعلن مسؤوليته عن تفجير الطوارئ}: no curfew. */
  private static boolean isClaimed(Clause clause, TriggerAt at) {
    int next = at.end();
    while (next < clause.tokens().size() && clause.isCovered(next)) {
      next++;
    }
    return next < clause.tokens().size() && clause.tokens().get(next).folded().startsWith("مسوولي");
  }

  /** Names between are passed over. */
  private static boolean isDeclined(Clause clause, TriggerAt at) {
    int left = REACH;
    for (int i = at.end(); i + 1 < clause.tokens().size() && left > 0; i++) {
      if (clause.tokens().get(i).folded().equals("عن")) {
        return clause.cues().isSpeech(SpeechCue.DECLINED, clause.tokens().get(i + 1).folded());
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  private static boolean isPretended(Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return at.isVerb()
        && clause.tokens().subList(Math.min(at.end(), end), end).stream()
            .anyMatch(t -> PRETENCE.contains(t.folded()));
  }
}
