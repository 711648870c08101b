package org.diwan.extract.event.doer;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Who does it by a preposition behind the deed: {@code من قبل فلان}; {@code هجوم لفلان}; {@code
 * منحة من فلان}.
 */
public final class AgentBehind {
  /** Needs of attacks, not of ground that is taken from somebody. */
  private static final Set<String> SOURCED = Set.of("SIDES", "SCENE");

  /** Words from {@code من} to who made an attack: {@code من مدفعية حركة فلان}. */
  private static final int SOURCE = 3;

  private final Frames frame;
  private final TriggerAt at;

  public AgentBehind(Frames frame) {
    this.frame = frame;
    at = frame.at;
  }

  public void fill(Draft draft) {
    boolean told = draft.hasActor();
    for (Argument argument : frame.after()) {
      if (isStandIn(argument)) {
        draft.add(argument.entity(), Role.ACTOR);
      } else if (argument.mention().canTakePart()
          && (argument.is(Prepositions.AGENT) && !told && !isOfAnother(argument)
              || !draft.hasActor()
                  && (isGiver(draft, argument)
                      || isAttacker(draft, argument)
                      || isSource(draft, argument)))) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
  }

  /** {@code الغارة بعد مقتل شيوخ على يد فلان}: who does what stands nearer. */
  private boolean isOfAnother(Argument argument) {
    return frame.clause.triggers().stream()
        .filter(t -> t.first() >= at.end() && t.end() <= argument.mention().first())
        .anyMatch(t ->
            t.isNoun()
                && t.form().conjunction() == Form.NONE
                && t.form().preposition() == Form.NONE
                && t.trigger().type().eventClass() == EventClass.DEED);
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
    boolean gift = draft.type == EventType.AID || draft.type == EventType.CEREMONY;
    return gift && argument.is("من");
  }

  /** {@code قصف من النظام الفلاني}, {@code هجوم من مسلحي فلان}: a body; a land is where from. */
  private boolean isSource(Draft draft, Argument argument) {
    int name = argument.mention().first();
    return draft.type == EventType.ASSAULT
        && at.isNoun()
        && SOURCED.contains(frame.needs())
        && !at.trigger().suffixed()
        && !argument.entity().isPerson()
        && isFrom(name)
        && (argument.entity().kind() == ParticipantKind.ORGANISATION
            || argument.mention().kind() == Mention.Kind.ADJECTIVE
            || frame.cues.deeds().is(DeedCue.ACTS, frame.clause.tokens().get(name)));
  }

  /** {@code من} before a name or what they fight with, an adjective of the attack before. */
  private boolean isFrom(int name) {
    List<Token> tokens = frame.clause.tokens();
    for (int i = name - 1; i >= Math.max(at.end(), name - SOURCE); i--) {
      if (tokens.get(i).folded().equals("من")) {
        return i - at.end() <= 1;
      }
    }
    return false;
  }

  /** {@code وجهت فلانة ضربات لفلان}, {@code توجيه ضربة لفلان}: behind a blow that is dealt. */
  private boolean isDealt() {
    return Target.isDealt(frame.clause, at);
  }

  private boolean isAttacker(Draft draft, Argument argument) {
    return draft.type == EventType.ASSAULT
        && argument.is("ل")
        && argument.mention().first() == at.end()
        && at.isNoun()
        && !isDealt()
        && !at.trigger().suffixed()
        && !Deed.hasVictim(at);
  }
}
