package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a relative clause behind a noun, or the verb whose subject it is, says that what it names
 * is still to be held: {@code الدورة العادية لمجلس فلان التي ستعقد في فلانة}, {@code قال إن
 * الاجتماع سيكون برئاسة فلان}, {@code القمة سوف تناقش}, {@code القمة التي تستضيفها فلانة الشهر
 * المقبل}, {@code لقاء سيجمع فلانا وفلانا}. Not {@code بعد الاجتماع سيناقش فلان}.
 */
final class HeldLater {
  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.MEETING, EventType.CONFERENCE, EventType.SIGNING, EventType.VISIT);

  /** Words outside of names between the noun and the relative pronoun. */
  private static final int REACH = 6;

  /** Words outside of names between the noun and the verb. */
  private static final int VERB = 12;

  /** Tokens from the verb of the present to the time to come. */
  private static final int TIME = 8;

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
        return i == at.end() && isGathering(clause, at, i);
      }
      if (clause.isRelative(i)) {
        return isHeldInFuture(clause, clause.tokens().get(i + 1)) || isLater(clause, i + 1);
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  /** {@code لقاء سيجمع فلانا وفلانا}: behind a noun without the article a clause of its own. */
  private static boolean isGathering(Clause clause, TriggerAt at, int verb) {
    return TYPES.contains(at.trigger().type())
        && !Fold.isDefinite(at.form().word())
        && ToCome.looksFuture(clause.tokens().get(verb));
  }

  /** {@code التي تعقد في وقت لاحق}, {@code الذي تستضيفه فلانة الشهر المقبل}. */
  private static boolean isLater(Clause clause, int verb) {
    Token held = clause.tokens().get(verb);
    if (ToCome.isPerfect(clause, verb)
        || held.forms().stream().noneMatch(f -> isHeld(clause, f.word()))) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), verb + TIME);
    for (int i = verb + 1; i < end && clause.barrier(i) != Barrier.MARK && !clause.isVerb(i); i++) {
      Token token = clause.tokens().get(i);
      boolean definite = Fold.isDefinite(token.folded()) || token.reads("غدا");
      if (token.reads("لاحق") || definite && isFuture(clause, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFuture(Clause clause, Token token) {
    return token.forms().stream().anyMatch(f -> "FUTURE".equals(clause.cues().effect(f.word())));
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
