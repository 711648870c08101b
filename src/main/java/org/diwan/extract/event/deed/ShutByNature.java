package org.diwan.extract.event.deed;

import java.util.List;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * An airport or harbour that is shut for a while by snow, a storm or an emergency coerces nobody:
 * {@code إغلاق المطار بسبب الثلوج}, {@code أغلق المطار بعد طلب هبوط اضطراري}.
 */
final class ShutByNature {
  /** Tokens behind the word for what is shut and why. */
  private static final int REACH = 24;

  private ShutByNature() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (at.trigger().type() != EventType.COERCE || !at.trigger().lemma().endsWith("أغلق")) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    List<Token> behind = clause.tokens().subList(at.end(), end);
    return behind.stream().anyMatch(t -> clause.cues().deeds().is(DeedCue.PORT, t))
        && behind.stream()
            .anyMatch(t ->
                clause.cues().deeds().is(DeedCue.EMERGENCY, t)
                    || clause.cues().deeds().is(DeedCue.WEATHER, t.folded()));
  }
}
