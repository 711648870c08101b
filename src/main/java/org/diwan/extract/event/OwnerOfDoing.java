package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * {@code بعد فرض كندا عقوبات على كوبا}, {@code إثر شن تركيا غارات}, {@code إعلان كندا طرد السفير}:
 * the owner of a verbal noun of doing does what the noun behind tells.
 */
final class OwnerOfDoing {
  private static final Set<String> DOING =
      Set.of("فرض", "شن", "تقديم", "منح", "تنفيذ", "توجيه", "ارسال", "اطلاق", "ارتكاب");

  /** Nouns whose owner does himself what he tells of. */
  private static final Set<String> ANNOUNCING = Set.of("اعلان", "قرار");

  /** Deeds that nobody announces of another. */
  private static final Set<EventType> OWN =
      EnumSet.of(EventType.SANCTION, EventType.AID, EventType.RETREAT, EventType.RELATIONS);

  private OwnerOfDoing() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    if (!at.isNoun()) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == before(clause, at)
          && mention.first() > 0
          && argument.isBare()
          && mention.canTakePart()
          && !argument.entity().isPerson()
          && isDoing(clause, at, Heads.start(clause.tokens(), mention.first()) - 1)) {
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

  private static boolean isDoing(Clause clause, TriggerAt at, int token) {
    Set<String> words = OWN.contains(at.trigger().type()) ? ANNOUNCING : DOING;
    return token >= 0
        && clause.tokens().get(token).forms().stream()
            .anyMatch(f -> DOING.contains(f.word()) || words.contains(f.word()));
  }
}
