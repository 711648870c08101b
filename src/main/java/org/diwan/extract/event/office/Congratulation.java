package org.diwan.extract.event.office;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/** {@code هنأ فلان فلانا بإعادة انتخابه}: on what somebody is congratulated has befallen him. */
final class Congratulation {
  /** Words between it and its occasion, names not counted. */
  private static final int REACH = 4;

  private Congratulation() {}

  /** Whether {@code ب} or {@code على} before a noun names the occasion of a congratulation. */
  static boolean leadsTo(Clause clause, TriggerAt at) {
    boolean on =
        at.form().preposition() == 'ب'
            || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("علي");
    int left = at.isNoun() && on ? REACH : 0;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (clause.isNamed(i)) {
        continue;
      }
      if (isAt(clause, i)) {
        return isTold(clause, i, at.first());
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      left -= clause.tokens().get(i).isWord() ? 1 : 0;
    }
    return false;
  }

  private static boolean isAt(Clause clause, int token) {
    return clause.triggers().stream()
        .filter(t -> t.first() == token && t.trigger().type() == EventType.ENDORSE)
        .filter(t -> !t.trigger().suffixed() && !t.form().word().endsWith("ته"))
        .anyMatch(t ->
            t.trigger().lemma().endsWith("هنأ")
                || t.form().word().contains("تهني")
                || t.form().word().contains("تهاني"));
  }

  /** Who congratulates is named, and behind the word or the verb whom. */
  private static boolean isTold(Clause clause, int word, int to) {
    return clause.arguments().stream()
                .filter(a -> a.mention().end() <= to && a.mention().canTakePart())
                .count()
            >= 2
        && clause.arguments().stream()
            .anyMatch(a ->
                a.mention().first() > word && a.mention().end() <= to && a.entity().isPerson());
  }
}
