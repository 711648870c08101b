package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.text.Form;

/**
 * {@code عقد فلان مع نظيره اجتماعا}: the other side stands between the verb and the meeting; {@code
 * فلان يبحث ونظيره التعاون}: or joined to him right behind the verb.
 */
final class WithBefore {
  /** Behind these stands another matter or time. */
  private static final Set<String> ABOUT = Set.of("عن", "حول", "بشان", "خلال", "بعد", "قبل");

  private WithBefore() {}

  /** Whoever stands behind {@code مع} between the two, or behind {@code و}. */
  static List<Argument> sides(Frames frame) {
    Clause clause = frame.clause;
    TriggerAt at = frame.at;
    if (at.isVerb()) {
      return frame.needs().equals("WITH") ? joined(clause, at) : List.of();
    }
    int verb = frame.lightVerb();
    if (verb < 0 || !"ACTIVE".equals(frame.voice(verb)) || isOfAnother(frame, verb)) {
      return List.of();
    }
    return clause.arguments().stream()
        .filter(a -> a.is("مع") && a.mention().first() > verb && a.mention().canTakePart())
        .filter(a -> a.mention().end() <= at.first() && isObject(clause, a.mention().end(), at))
        .toList();
  }

  /** {@code فلان يبحث ونظيره التعاون}: of persons only, one of whom stands before the verb. */
  private static List<Argument> joined(Clause clause, TriggerAt at) {
    Argument next = clause.startingAt(at.end());
    boolean other =
        next != null
            && next.mention().conjoined()
            && next.entity().isPerson()
            && next.mention().canTakePart();
    boolean subject =
        other
            && clause.arguments().stream()
                .filter(a -> a.mention().end() == at.first() && a.isBare())
                .anyMatch(a -> a.entity().isPerson() && a.mention().canTakePart());
    return subject ? List.of(next) : List.of();
  }

  /** {@code عقد لقاء مع فلان وآخر مع فلان}: another meeting stands before. */
  private static boolean isOfAnother(Frames frame, int verb) {
    return frame.clause.triggers().stream()
        .anyMatch(t ->
            t.first() > verb
                && t.first() < frame.at.first()
                && t.trigger().type() == frame.at.trigger().type());
  }

  /** Nothing that ends a clause, no preposition but of time or place, stands before the noun. */
  private static boolean isObject(Clause clause, int from, TriggerAt at) {
    for (int i = from; i < at.first(); i++) {
      if (clause.barrier(i) == Barrier.MARK
          || clause.isRelative(i)
          || clause.isVerb(i)
          || clause.tokens().get(i).readsAny(ABOUT)) {
        return false;
      }
    }
    return at.form().preposition() == Form.NONE && at.form().conjunction() == Form.NONE;
  }
}
