package org.diwan.extract.event.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * {@code بعد فرض كندا عقوبات على كوبا}, {@code إثر شن تركيا غارات}, {@code إعلان كندا طرد السفير}:
 * the owner of a verbal noun of doing does what the noun behind tells.
 */
public final class OwnerOfDoing {
  /** Nouns whose owner does himself what he tells of. */
  private static final Set<String> ANNOUNCING = Set.of("اعلان", "قرار");

  /** One may announce whom another has arrested. */
  private static final Set<String> ORDERING = Set.of("قرار");

  /** Deeds that nobody announces of another. */
  private static final Set<EventType> OWN =
      EnumSet.of(
          EventType.SANCTION,
          EventType.AID,
          EventType.RETREAT,
          EventType.RELATIONS,
          EventType.MOBILIZE,
          EventType.CONCEDE);

  private OwnerOfDoing() {}

  /** Null for none. */
  public static @Nullable Subject of(Clause clause, TriggerAt at) {
    if (!at.isNoun()) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == before(clause, at)
          && mention.first() > 0
          && argument.isBare()
          && mention.canTakePart()
          && isDoing(clause, at, argument)) {
        return new Subject(List.of(argument.entity()), at.end(), true);
      }
    }
    return null;
  }

  /** Where the noun begins, or {@code عن} before it. */
  private static int before(Clause clause, TriggerAt at) {
    boolean told =
        OWN.contains(at.trigger().type())
            && at.first() > 0
            && clause.tokens().get(at.first() - 1).reads("عن");
    return told ? at.first() - 1 : at.first();
  }

  /** A man announces, {@code قرار فلان الانسحاب}, and has others do the rest. */
  private static boolean isDoing(Clause clause, TriggerAt at, Argument owner) {
    int token = Heads.start(clause.cues(), clause.tokens(), owner.mention().first()) - 1;
    EventType type = at.trigger().type();
    boolean announced = OWN.contains(type) && isOneOf(ANNOUNCING, clause, token);
    boolean ordered = type == EventType.COERCE && isOneOf(ORDERING, clause, token);
    return announced || ordered || !owner.entity().isPerson() && isDoing(clause, token);
  }

  private static boolean isDoing(Clause clause, int token) {
    return token >= 0
        && clause.cues().clauses().is(ClauseCue.CARRIES_OUT, clause.tokens().get(token));
  }

  private static boolean isOneOf(Set<String> words, Clause clause, int token) {
    return token >= 0 && clause.tokens().get(token).readsAny(words);
  }
}
