package org.diwan.extract.event;

import org.diwan.model.ParticipantKind;

/** {@code يحذر خبراء}, {@code خبراء يحذرون}: people without a name do what a verb tells. */
final class UnnamedSubject {
  private UnnamedSubject() {}

  static boolean is(Clause clause, int verb, int verbEnd) {
    return clause.isUnnamed(verbEnd) || isPress(clause, verb, verbEnd) || isBefore(clause, verb);
  }

  /** {@code اتهمت صحيفة واشنطن بوست الأمريكية}: what follows is its name or nationality. */
  private static boolean isPress(Clause clause, int verb, int verbEnd) {
    Argument next = clause.startingAt(verbEnd + 1);
    return next != null
        && next.entity().kind() == ParticipantKind.COUNTRY
        && !clause.isNamed(verbEnd)
        && clause.cues().isSpeech(SpeechCue.PRESS, clause.tokens().get(verbEnd).folded())
        && clause.tokens().get(verb).forms().getLast().word().endsWith("ت");
  }

  /** Right before a verb that does not go on, an adjective between or none. */
  private static boolean isBefore(Clause clause, int verb) {
    return verb > 0
        && !clause.continues(verb)
        && (clause.isUnnamed(verb - 1) || verb > 1 && isBeforeAdjective(clause, verb));
  }

  private static boolean isBeforeAdjective(Clause clause, int verb) {
    int adjective = verb - 1;
    return clause.isUnnamed(adjective - 1)
        && clause.isVerb(verb)
        && !clause.isNamed(adjective)
        && Government.preposition(clause, adjective).isEmpty()
        && !clause.isVerb(adjective)
        && clause.tokens().get(adjective).isWord();
  }
}
