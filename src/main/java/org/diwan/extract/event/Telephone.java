package org.diwan.extract.event;

import java.util.Collection;
import org.diwan.extract.entity.Entity;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/** Whether people talk by telephone, and whether a word of a call tells of a call at all. */
final class Telephone {
  private static final int REACH = 14;

  private Telephone() {}

  /** {@code اتصال هاتفي}, {@code تحدث فلان إلى فلان عبر الهاتف}. */
  static boolean isUsed(Clause clause, TriggerAt at) {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (isWord(clause.tokens().get(i).folded())) {
        return true;
      }
      if (i > at.end() && clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWord(String folded) {
    return folded.startsWith("هاتفي") || folded.startsWith("تليفوني") || folded.equals("الهاتف");
  }

  /** {@code هاتف صيني}, {@code اتصلت الشركة بالسلطات}: no call of people by telephone. */
  static boolean isUnspoken(Clause clause, TriggerAt at, Draft draft) {
    if (!at.isVerb() || draft.type != EventType.CALL || isUsed(clause, at)) {
      return false;
    }
    long sides = sides(draft.people());
    if (at.trigger().needs().equals("WITH")) {
      return sides < 2 || !isSpokenWith(clause, at);
    }
    return sides < (at.trigger().needs().equals("COUNTERPART") ? 2 : 1);
  }

  private static long sides(Collection<Entity> people) {
    return people.stream().map(Entity::side).distinct().count();
  }

  /** {@code تحدث فلان مع فلان}; not {@code تحدث عن خلافات بين}, {@code تحدث بعد اجتماع مع}. */
  private static boolean isSpokenWith(Clause clause, TriggerAt at) {
    for (int i = at.end(); i < clause.tokens().size(); i++) {
      Argument with = clause.startingAt(i);
      if (with != null && with.is("مع")) {
        return true;
      }
      Token token = clause.tokens().get(i);
      if (clause.isCovered(i) || token.folded().equals("مع")) {
        continue;
      }
      if (!Prepositions.wholePreposition(token).isEmpty() || clause.barrier(i) != Barrier.NONE) {
        return token.folded().equals("فيه") || token.folded().equals("فيها");
      }
    }
    return false;
  }
}
