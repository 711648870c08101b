package org.diwan.extract.event.modality;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Form;

/**
 * Force that somebody is said to use all the time or just now: {@code الحزب الذي يشن هجمات}, {@code
 * الهجوم الذي تشنه فلانة}, {@code استمرار العدوان الفلاني}; and protests likewise: {@code
 * الاحتجاجات التي تشهدها فلانة}.
 */
final class KeptUp {
  private static final int NEAR = 3;
  private static final int TURN = 12;
  private static final Set<String> BEFORE = Set.of("تشن", "تنفذ", "توجه", "تواصل");

  private static final Set<String> RESUMES = Set.of("واصل", "واصلت", "واصلوا");

  private KeptUp() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.isNoun()) {
      return GoingOn.lasts(clause, at);
    }
    return goesOn(clause, at)
        || GoingOn.is(clause, at)
        || at.trigger().type() == EventType.ASSAULT
            && !clause.sentence().sentence().isTitle()
            && (isBefore(clause, at) || isBehind(clause, at, DeedCue.KEPT_UP));
  }

  private static boolean goesOn(Clause clause, TriggerAt at) {
    return GoingOn.TYPES.contains(at.trigger().type())
        && (at.first() > 0 && clause.tokens().get(at.first() - 1).reads("استمرار")
            || isInTurn(clause, at)
            || isSeenNow(clause, at)
            || isResumed(clause, at));
  }

  /** {@code الاحتجاجات التي تشهدها فلانة}, {@code المعارك التي تدور في فلانة}. */
  private static boolean isSeenNow(Clause clause, TriggerAt at) {
    return !clause.sentence().sentence().isTitle() && isBehind(clause, at, DeedCue.SEEN_NOW);
  }

  /** {@code واصل العمال اعتصامهم}: what one's own strike is kept up by. */
  private static boolean isResumed(Clause clause, TriggerAt at) {
    int verb = clause.verbBefore(at.first(), NEAR);
    return at.trigger().type() == EventType.PROTEST
        && at.trigger().suffixed()
        && at.form().preposition() == Form.NONE
        && verb >= 0
        && clause.tokens().get(verb).readsAny(RESUMES);
  }

  /** {@code اعتصامهم لليوم الثاني على التوالي}. */
  private static boolean isInTurn(Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + TURN);
    for (int i = at.end(); i < end && !clause.tokens().get(i).isAny("،,"); i++) {
      if (clause.tokens().get(i).folded().equals("التوالي")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(Clause clause, TriggerAt at) {
    int verb = clause.verbBefore(at.first(), NEAR);
    return verb > 0
        && clause.isLight(verb)
        && !hasObject(clause, verb, at.first())
        && clause.barrier(verb - 1) == Barrier.RELATIVE
        && (ToCome.isPresent(clause, verb) || BEFORE.contains(clause.tokens().get(verb).folded()));
  }

  /** {@code تنفذها فلانة منذ هجوم}, {@code يقودها الجيش، عملية}: its object is another. */
  private static boolean hasObject(Clause clause, int verb, int noun) {
    return clause.tokens().get(verb).folded().endsWith("ها")
        || clause.cues().deeds().is(DeedCue.KEPT_UP, clause.tokens().get(verb).folded())
        || clause.tokens().subList(verb, noun).stream().anyMatch(t -> t.is('،'));
  }

  /** Nothing but adjectives and names between the noun and its relative clause. */
  private static boolean isBehind(Clause clause, TriggerAt at, DeedCue cue) {
    int left = NEAR;
    for (int i = at.end(); i + 1 < clause.tokens().size() && left > 0; i++) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return clause.cues().deeds().is(cue, clause.tokens().get(i + 1).folded());
      }
      if (clause.barrier(i) != Barrier.NONE || clause.tokens().get(i).isAny("،,")) {
        return false;
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }
}
