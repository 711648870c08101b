package org.diwan.extract.event;

import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code العقوبات التي فرضتها فلانة}, {@code غارات شنتها فلانة}: who the verb of a relative clause
 * behind a noun names, the noun taken up by a pronoun.
 */
final class RelativeDoer {
  private RelativeDoer() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    int end = clause.tokens().size();
    boolean relative = at.end() < end && clause.barrier(at.end()) == Barrier.RELATIVE;
    int verb = relative ? at.end() + 1 : at.end();
    boolean takenUp =
        verb < end && clause.isVerb(verb) && endsWithPronoun(clause.tokens().get(verb));
    return takenUp && !(Deed.isForce(at) && isOfOthers(clause, verb)) ? behind(clause, verb) : null;
  }

  /** {@code شنتها طائرات فلانية}: who stands for a state, and its nationality, go before names. */
  private static @Nullable Subject behind(Clause clause, int verb) {
    Subject standIn = StandIn.of(clause, verb, verb + 1);
    return standIn == null ? SubjectBehind.of(clause, verb + 1) : standIn;
  }

  private static boolean endsWithPronoun(Token verb) {
    return verb.folded().endsWith("ها") || verb.folded().endsWith("ه");
  }

  /** {@code الهجوم الذي شهدته فلانة}: no doer stands behind such a verb. */
  private static boolean isOfOthers(Clause clause, int verb) {
    return clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> clause.cues().deeds().begins(DeedCue.NOT_DONE_BY, f.word()))
        || clause.isUnnamed(verb + 1);
  }
}
