package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/**
 * What somebody is only accused of: {@code تتهم فلانة بأنها تشارك في حصار فلانة}, {@code اتهم فلان
 * الحزب بأنه درب مقاتلين}. Attacks are known apart from who is blamed for them.
 */
final class Charged {
  private static final EnumSet<EventType> TYPES =
      EnumSet.of(EventType.COERCE, EventType.COOPERATION, EventType.AID, EventType.MOBILIZE);
  private static final Set<String> OF_DOING = Set.of("بانه", "بانها", "بانهم", "بانهما");

  /** Tokens from {@code بأنه} to the deed. */
  private static final int NEAR = 4;

  private Charged() {}

  static boolean is(Clause clause, TriggerAt at) {
    return TYPES.contains(at.trigger().type())
        && IntStream.range(Math.max(0, at.first() - NEAR), at.first())
            .anyMatch(
                i -> OF_DOING.contains(clause.tokens().get(i).folded()) && isAccused(clause, i));
  }

  private static boolean isAccused(Clause clause, int that) {
    return clause.tokens().subList(0, that).stream()
        .anyMatch(t -> clause.cues().words().is(SpeechCue.ACCUSES, t));
  }
}
