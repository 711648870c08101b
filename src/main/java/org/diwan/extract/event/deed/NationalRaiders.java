package org.diwan.extract.event.deed;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * {@code احتجز مسلحون فلانيون}, {@code قراصنة فلانيون يخطفون}: of those who use force and have no
 * name the nationality is told, and their country stands for them.
 */
final class NationalRaiders {
  private static final Set<EventType> FORCE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  private NationalRaiders() {}

  /** Where whom it befalls is told, and nobody else who does it. */
  static void fill(Frames frame, Draft draft) {
    TriggerAt at = frame.at;
    boolean force = at.isVerb() && !at.trigger().suffixed() && FORCE.contains(draft.type);
    if (!force || draft.hasActor() || draft.in(Role.RECIPIENT).isEmpty()) {
      return;
    }
    Clause clause = frame.clause;
    int verb = at.first();
    while (verb > 0 && isAuxiliary(clause, verb - 1)) {
      verb--;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean behind = mention.first() == at.end() + 1 && isRaider(clause, at.end());
      boolean ahead = mention.end() == verb && isRaider(clause, mention.first() - 1);
      if (mention.kind() == Mention.Kind.ADJECTIVE && (behind || ahead)) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
  }

  private static boolean isAuxiliary(Clause clause, int token) {
    return clause.cues().clauses().is(ClauseCue.AUXILIARY, clause.tokens().get(token).folded());
  }

  /** In the case of the subject, or where no case is seen. */
  private static boolean isRaider(Clause clause, int token) {
    if (token < 0 || token >= clause.tokens().size() || clause.isNamed(token)) {
      return false;
    }
    Token word = clause.tokens().get(token);
    return clause.cues().deeds().is(DeedCue.RAIDERS, word.folded())
        && !word.folded().endsWith("ين");
  }
}
