package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code احتجز مسلحون فلانيون}, {@code قراصنة فلانيون يخطفون}: of those who use force and have no
 * name the nationality is told, and their country stands for them.
 */
final class NationalRaiders {
  private static final Set<EventType> FORCE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);
  private static final String PIRATES = "قراصنه";

  private NationalRaiders() {}

  /** Null where they are not who does it. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    if (!at.isVerb() || at.trigger().suffixed() || !FORCE.contains(at.trigger().type())) {
      return null;
    }
    int before = at.first();
    while (before > 0 && isAuxiliary(clause, before - 1)) {
      before--;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean behind = mention.first() == at.end() + 1 && isRaider(clause, at.end());
      boolean ahead = mention.end() == before && isRaider(clause, mention.first() - 1);
      if (mention.kind() == Mention.Kind.ADJECTIVE && (behind || ahead)) {
        return new Subject(List.of(argument.entity()), behind ? mention.end() : at.end(), true);
      }
    }
    return null;
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
            && !word.folded().endsWith("ين")
        || word.folded().equals(PIRATES);
  }
}
