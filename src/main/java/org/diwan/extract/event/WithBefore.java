package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.text.Form;

/** {@code عقد فلان مع نظيره اجتماعا}: the other side stands between the verb and the meeting. */
final class WithBefore {
  /** Behind these stands another matter or time. */
  private static final Set<String> ABOUT = Set.of("عن", "حول", "بشان", "خلال", "بعد", "قبل");

  private WithBefore() {}

  /** Whoever stands behind {@code مع} between the two. */
  static List<Argument> sides(Frames frame) {
    Clause clause = frame.clause;
    TriggerAt at = frame.at;
    int verb = at.isNoun() ? frame.lightVerb() : -1;
    if (verb < 0 || !"ACTIVE".equals(frame.voice(verb)) || isOfAnother(frame, verb)) {
      return List.of();
    }
    return clause.arguments().stream()
        .filter(a -> a.is("مع") && a.mention().first() > verb && a.mention().canTakePart())
        .filter(a -> a.mention().end() <= at.first() && isObject(clause, a.mention().end(), at))
        .toList();
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
