package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.text.Fold;

/**
 * Violence that a state, a party or a body of states condemns, whose deed it was is not told:
 * {@code أدان مجلس فلان التفجير}. Not where forces without a name did it, nor where a court finds
 * somebody guilty.
 */
final class PlainBlame {
  private static final Set<String> VERBS = Set.of("ادان", "دان", "استنكر", "شجب", "ندد");
  private static final Set<String> NOUNS = Set.of("ادانه", "استنكار", "شجب", "تنديد", "استهجان");

  /** Deeds that are violence where they are called so: {@code عمل إرهابي}. */
  private static final Set<String> ACTS = Set.of("عمل", "اعمال", "فعل", "فعله", "افعال", "عمليه");

  /** Words from who condemns to what. */
  private static final int NEAR = 6;

  /** Words behind what is condemned in which its doer would be told. */
  private static final int TOLD = 5;

  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Condemner condemner;

  PlainBlame(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    condemner = new Condemner(frame.discourse.registry(), frame.cues);
  }

  boolean isOne(Subject subject) {
    String lemma = Fold.fold(at.trigger().lemma());
    return (VERBS.contains(lemma.substring(lemma.indexOf(':') + 1)) || isOwned())
        && subject.explicit()
        && isSaid(subject.entities().getFirst())
        && subject.entities().stream().allMatch(condemner::is)
        && isViolence(Math.max(endOfOwner(), subject.end()));
  }

  /** {@code أعرب عن استنكار فلانة الشديد ل}: a noun, whose it is right behind. */
  private boolean isOwned() {
    return at.isNoun()
        && NOUNS.contains(at.form().word())
        && clause.startingAt(at.end()) != null
        && new Voicing(frame).isSpoken();
  }

  private int endOfOwner() {
    Argument owner = isOwned() ? clause.startingAt(at.end()) : null;
    return owner == null ? at.end() : owner.mention().end();
  }

  /** {@code أدان فلان}, {@code أعرب فلان عن إدانته}. */
  private boolean isSaid(Entity entity) {
    boolean verb = at.isVerb() && !at.trigger().suffixed();
    boolean noun = at.isNoun() && at.trigger().suffixed();
    return isOwned()
        || verb && Beside.is(clause, at, entity)
        || noun && new Voicing(frame).isSpoken() && Beside.isBesideVerb(clause, at, entity);
  }

  private boolean isViolence(int from) {
    int end = Math.min(clause.tokens().size(), from + NEAR);
    for (int i = from; i < end; i++) {
      i = Math.max(i, clause.asideEnd(i));
      if (i < end && isOutrage(i)) {
        return !isOfSomebody(i);
      }
      if (i >= end || clause.isNamed(i) || !isHow(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHow(int token) {
    return !clause.tokens().get(token).isWord()
        || cues.isSpeech(SpeechCue.HOW, word(token))
        || isSaidTwice(token);
  }

  /** {@code عن إدانته واستنكاره}. */
  private boolean isSaidTwice(int token) {
    return at.trigger().suffixed()
        && clause.triggers().stream()
            .anyMatch(t -> t.first() == token && t.isNoun() && t.trigger().suffixed());
  }

  private boolean isOutrage(int token) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f ->
            cues.isSpeech(SpeechCue.OUTRAGE, f.bare()) || isAct(f.bare()) && isVicious(token + 1));
  }

  private static boolean isAct(String word) {
    return ACTS.contains(word);
  }

  /** {@code العمل الإرهابي}. */
  private boolean isVicious(int token) {
    return token < clause.tokens().size()
        && cues.isBareSpeech(SpeechCue.VICIOUS, clause.tokens().get(token));
  }

  /** {@code أدان اعتداء قوات الاحتلال}: who did it is known, and has no name here. */
  private boolean isOfSomebody(int deed) {
    int end = Math.min(clause.tokens().size(), deed + TOLD);
    for (int i = deed; i < end; i++) {
      if (cues.isSpeech(SpeechCue.CULPRIT, word(i))) {
        return true;
      }
    }
    return false;
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }
}
