package org.diwan.extract.event.recipient;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code أعلن الجيش الفلاني مقتل جنديين في فلانة}: soldiers whose state is not told, and who fell
 * in another's land, are of the army or state that tells of it.
 */
final class OwnFallen {
  /** Words from the verb that tells of it. */
  private static final int TOLD = 8;

  /** Words from the death to the soldiers: {@code ثلاثة من جنودها}. */
  private static final int SOLDIERS = 3;

  private static final Set<String> BODIES = Set.of("MILITARY", "MINISTRY");

  private OwnFallen() {}

  /**
   * Null for none.
   *
   * @param scene the land where they fell
   */
  static @Nullable Entity of(
      Clause clause, TriggerAt at, Discourse discourse, @Nullable String scene) {
    int verb = at.isNoun() ? clause.verbBefore(at.first(), TOLD) : -1;
    if (verb < 0
        || !clause.cues().deeds().is(DeedCue.ADMITS, clause.tokens().get(verb))
        || !areSoldiers(clause, at.end())) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    if (!subject.explicit() || subject.entities().size() != 1) {
      return null;
    }
    Entity teller = subject.entities().getFirst();
    return isOfState(discourse, teller) && !teller.side().endsWith(String.valueOf(scene))
        ? teller
        : null;
  }

  private static boolean areSoldiers(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + SOLDIERS);
    return clause.tokens().subList(from, end).stream()
        .anyMatch(t -> clause.cues().casualties().is(CasualtyCue.SOLDIER, t));
  }

  private static boolean isOfState(Discourse discourse, Entity teller) {
    String kind = discourse.registry().kindOf(teller);
    return teller.kind() == ParticipantKind.COUNTRY
        || kind != null && BODIES.contains(kind)
        || teller.nameAr().startsWith("وزارة")
        || teller.nameAr().startsWith("الجيش");
  }
}
