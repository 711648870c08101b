package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;

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
      if (isStandIn(argument)) {
        draft.add(argument.entity(), Role.ACTOR);
      } else if (argument.mention().canTakePart()
          && (argument.is(Prepositions.AGENT)
              || !draft.hasActor() && (isGiver(draft, argument) || isAttacker(draft, argument)))) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
  }

  /** {@code من قبل محكمة فلانية}: who acts for a state, and its nationality. */
  private boolean isStandIn(Argument argument) {
    List<Token> tokens = frame.clause.tokens();
    int noun = argument.mention().first() - 1;
    return argument.mention().kind() == Mention.Kind.ADJECTIVE
        && noun - 2 >= at.end()
        && Prepositions.isAgency(tokens.get(noun - 2), tokens.get(noun - 1))
        && (frame.cues.deeds().is(DeedCue.COURTS, tokens.get(noun))
            || frame.cues.deeds().is(DeedCue.FORCES, tokens.get(noun))
            || frame.cues.clauses().is(ClauseCue.STAND_IN, tokens.get(noun)));
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
