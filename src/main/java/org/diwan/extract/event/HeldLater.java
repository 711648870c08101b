package org.diwan.extract.event;

import java.util.Set;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a relative clause behind a noun, or the verb whose subject it is, says that what it names
 * is still to be held: {@code الدورة العادية لمجلس فلان التي ستعقد في فلانة}, {@code قال إن
 * الاجتماع سيكون برئاسة فلان}, {@code القمة سوف تناقش}. Not {@code بعد الاجتماع سيناقش فلان}.
 */
final class HeldLater {
  /** Words outside of names between the noun and the relative pronoun. */
  private static final int REACH = 6;

  /** Words outside of names between the noun and the verb. */
  private static final int VERB = 12;

  private static final Set<String> OPENS = Set.of("ان", "بان", "لكن", "حيث");

  private HeldLater() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isNoun() && (isTold(clause, at) || isSubject(clause, at));
  }

  private static boolean isTold(Clause clause, TriggerAt at) {
    int left = REACH;
    int last = clause.tokens().size() - 1;
    for (int i = at.end(); i < last && left > 0; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      if (clause.isRelative(i)) {
        return isHeldInFuture(clause, clause.tokens().get(i + 1));
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  private static boolean isHeldInFuture(Clause clause, Token verb) {
    for (Form form : verb.forms()) {
      if (form.preposition() == 'س' && isHeld(clause, form.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeld(Clause clause, String verb) {
    return clause.cues().gatherings().is(GatheringCue.HELD, verb)
        || clause.cues().gatherings().is(GatheringCue.HOSTED, verb);
  }

  /** The noun opens its clause, and the next verb that is not of a relative clause is to come. */
  private static boolean isSubject(Clause clause, TriggerAt at) {
    int left = opens(clause, at) ? VERB : 0;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      Token token = clause.tokens().get(i);
      if (isToCome(clause, i)) {
        return true;
      }
      boolean within = i > 0 && clause.isRelative(i - 1) && !ToCome.isPerfect(clause, i);
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i) && !within) {
        return false;
      }
      left -= clause.isCovered(i) || !token.isWord() ? 0 : 1;
    }
    return false;
  }

  private static boolean opens(Clause clause, TriggerAt at) {
    return at.form().preposition() == Form.NONE
        && (at.first() == 0 || OPENS.contains(clause.tokens().get(at.first() - 1).folded()));
  }

  private static boolean isToCome(Clause clause, int token) {
    boolean shall = clause.tokens().get(token - 1).folded().equals("سوف");
    return clause.tokens().get(token).forms().stream()
        .filter(f -> shall || f.preposition() == 'س')
        .anyMatch(f ->
            clause.cues().gatherings().is(GatheringCue.DOES, f.word()) || isHeld(clause, f.word()));
  }
}
