package org.diwan.extract.event.speaker;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Fold;

/**
 * Words that tell how ready somebody is rather than what he says: {@code فلانة مستعدة}, {@code
 * ملتزم}, {@code حريص على}. They are of who stands right before them.
 */
final class Readiness {
  private static final Set<String> PREDICATES =
      Set.of("AGREE:مستعد", "AGREE:ملتزم", "AGREE:حريص على");
  private static final Set<String> THEY = Set.of("انهم", "بانهم", "هم", "وهم", "انك", "انكم");
  private static final Set<String> WE = Set.of("نحن", "اننا", "باننا");

  private Readiness() {}

  static boolean is(TriggerAt at) {
    return PREDICATES.contains(at.trigger().lemma());
  }

  /** Whether it is said of others than who speaks, without a name. */
  static boolean isOfOthers(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return before >= 0 && is(at) && (isNoun(clause, before) || isThey(clause, before));
  }

  /** {@code فلان: مستعدون}, {@code نحن ملتزمون}: said by those who speak, of themselves. */
  static boolean isOurs(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return before >= 0
        && is(at)
        && clause.tokens().get(at.first()).folded().endsWith("ون")
        && (clause.tokens().get(before).is(':') || clause.tokens().get(before).readsAny(WE));
  }

  /** {@code الحكومة ملتزمة}: said of a noun that names nobody. */
  private static boolean isNoun(Clause clause, int token) {
    return Fold.isDefinite(clause.tokens().get(token).folded())
        && !clause.isNamed(token)
        && !clause.isVerb(token);
  }

  /** {@code إنهم مستعدون}. */
  private static boolean isThey(Clause clause, int token) {
    return THEY.contains(clause.tokens().get(token).folded());
  }
}
