package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * {@code بعد فرض كندا عقوبات على كوبا}, {@code إثر شن تركيا غارات}: the owner of a verbal noun of
 * doing does what the noun behind tells.
 */
final class OwnerOfDoing {
  private static final Set<String> DOING =
      Set.of("فرض", "شن", "تقديم", "منح", "تنفيذ", "توجيه", "ارسال", "اطلاق", "ارتكاب");

  private OwnerOfDoing() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    if (!at.isNoun()) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == at.first()
          && mention.first() > 0
          && argument.isBare()
          && mention.canTakePart()
          && !argument.entity().isPerson()
          && isDoing(clause, Heads.start(clause.tokens(), mention.first()) - 1)) {
        return new Subject(List.of(argument.entity()), at.end(), true);
      }
    }
    return null;
  }

  private static boolean isDoing(Clause clause, int token) {
    return token >= 0
        && clause.tokens().get(token).forms().stream().anyMatch(f -> DOING.contains(f.word()));
  }
}
