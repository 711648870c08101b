package org.diwan.extract.event.subject;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.clause.OpeningPhrase;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** {@code يحذر خبراء}, {@code خبراء يحذرون}: people without a name do what a verb tells. */
public final class UnnamedSubject {
  private static final int REACH = 5;
  private static final Set<String> WAS = Set.of("كان", "كانت");

  private static final Set<EventType> TALKS = EnumSet.of(EventType.MEETING, EventType.CALL);
  private static final Set<String> THAT = Set.of("ان", "بان");
  private static final int PHRASE = 6;

  private UnnamedSubject() {}

  static boolean is(Clause clause, int verb, int verbEnd) {
    return clause.isUnnamed(verbEnd)
        || areMen(clause, verb, verbEnd)
        || isPress(clause, verb, verbEnd)
        || standsBefore(clause, verb);
  }

  /** {@code خبراء التقوا}, {@code أن ممثل الشركة التقى}: not behind the verb. */
  public static boolean standsBefore(Clause clause, int verb) {
    return isBefore(clause, verb) && !OpeningPhrase.isBefore(clause, verb)
        || isTold(clause, verb)
        || isWhoMeets(clause, verb);
  }

  /**
   * {@code أحرق متظاهرون القنصلية الفلانية}: by its ending the subject; not {@code ناشطون فلانيون}.
   */
  private static boolean areMen(Clause clause, int verb, int noun) {
    Argument next = clause.startingAt(noun + 1);
    return clause.isVerb(verb)
        && noun < clause.tokens().size()
        && endsLikeMen(clause, noun)
        && clause.cues().deeds().is(DeedCue.RAIDERS, clause.tokens().get(noun).folded())
        && !clause.isNamed(noun)
        && !Fold.isDefinite(clause.tokens().get(noun).folded())
        && (next == null || !endsLikeMen(clause, next.mention().end() - 1));
  }

  private static boolean endsLikeMen(Clause clause, int token) {
    String word = clause.tokens().get(token).folded();
    return word.endsWith("ون") && !clause.cues().clauses().is(ClauseCue.NO_MEN, word);
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

  /**
   * {@code وكانت بوينغ قد وقعت}, {@code إن شابا وصل}: the subject stands before the verb, but
   * nobody is known by it.
   */
  private static boolean isTold(Clause clause, int verb) {
    boolean done = verb > 1 && clause.tokens().get(verb - 1).folded().equals("قد");
    return done
        ? isBehindWas(clause, verb - 2)
        : isBehindThat(clause, verb - 1)
            || !clause.continues(verb) && isDelegation(clause, verb - 1);
  }

  /** {@code أن ممثل الشركة التقى}, {@code "ابن الشيخ اجتمع"}: who meets is told, but not known. */
  private static boolean isWhoMeets(Clause clause, int verb) {
    boolean meets = meets(clause, verb);
    int last = verb - 1;
    while (meets && last > 0 && isAuxiliary(clause, last)) {
      last--;
    }
    int noun = last;
    while (meets && noun > Math.max(0, last - PHRASE) && isPlain(clause, noun)) {
      noun--;
    }
    return meets && noun < last && !clause.continues(verb) && opens(clause, noun);
  }

  private static boolean meets(Clause clause, int verb) {
    for (TriggerAt at : clause.triggers()) {
      if (at.first() == verb && at.isVerb() && TALKS.contains(at.trigger().type())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(Clause clause, int token) {
    return clause.cues().clauses().is(ClauseCue.AUXILIARY, clause.tokens().get(token).folded());
  }

  /** {@code أن}, or the mark before what is quoted. */
  private static boolean opens(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return THAT.contains(word.folded()) || word.isAny("\"«“");
  }

  /** A noun or adjective of no name that nothing governs. */
  private static boolean isPlain(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return word.isWord()
        && !clause.isVerb(token)
        && !clause.isNamed(token)
        && !clause.isCovered(token)
        && !Pairs.is(clause, word)
        && clause.barrier(token) == Barrier.NONE
        && Government.preposition(clause, token).isEmpty()
        && Prepositions.wholePreposition(word).isEmpty();
  }

  private static boolean isBehindWas(Clause clause, int last) {
    for (int i = last; i >= Math.max(0, last - REACH); i--) {
      Token token = clause.tokens().get(i);
      if (token.readsAny(WAS)) {
        return i < last;
      }
      if (!token.isWord() || clause.isVerb(i) || clause.isNamed(i)) {
        return false;
      }
    }
    return false;
  }

  /** An indefinite object form between {@code أن} and a verb that does not go on. */
  private static boolean isBehindThat(Clause clause, int noun) {
    if (noun < 1 || clause.continues(noun + 1) || clause.isNamed(noun)) {
      return false;
    }
    String word = clause.tokens().get(noun).folded();
    return word.endsWith("ا")
        && !word.endsWith("ها")
        && !word.endsWith("ما")
        && clause.isOrdinary(word)
        && Marks.COMPLEMENTISERS.contains(clause.tokens().get(noun - 1).folded());
  }

  /** {@code أن وفدا فنيا سوف يصل}: between {@code أن} and the verb people come, none named. */
  private static boolean isDelegation(Clause clause, int last) {
    for (int i = last; i > Math.max(0, last - PHRASE); i--) {
      Token token = clause.tokens().get(i);
      if (!token.isWord() || clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      if (Marks.COMPLEMENTISERS.contains(clause.tokens().get(i - 1).folded())) {
        return clause.cues().clauses().is(ClauseCue.NAMELESS, token.folded());
      }
      if (clause.isNamed(i)) {
        return false;
      }
    }
    return false;
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
