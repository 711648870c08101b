package org.diwan.extract.event;

import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * Who does it by a preposition behind the deed: {@code من قبل فلان}; {@code هجوم لفلان}; {@code
 * منحة من فلان}.
 */
final class AgentBehind {
  private final Frames frame;
  private final TriggerAt at;

  AgentBehind(Frames frame) {
    this.frame = frame;
    at = frame.at;
  }

  void fill(Draft draft) {
    for (Argument argument : frame.after()) {
      if (argument.mention().canTakePart()
          && (argument.is(Prepositions.AGENT)
              || !draft.hasActor() && (isGiver(draft, argument) || isAttacker(draft, argument)))) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
  }

  private static boolean isGiver(Draft draft, Argument argument) {
    return draft.type == EventType.AID && argument.is("من");
  }

  private boolean isAttacker(Draft draft, Argument argument) {
    return draft.type == EventType.ASSAULT
        && argument.is("ل")
        && argument.mention().first() == at.end()
        && at.isNoun()
        && !at.trigger().suffixed()
        && !Deed.hasVictim(at);
  }
}
