package org.diwan.extract.event.word;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.text.Token;

/**
 * What is condemned right behind a word of blame: violence, or a law, a decision, whatever somebody
 * does; but not a deed that is read for itself or that a relative clause describes, of which its
 * doer would be told, nor where forces without a name did it.
 */
final class Condemned {
  /** Deeds that are violence where they are called so: {@code عمل إرهابي}. */
  private static final Set<String> ACTS = Set.of("عمل", "اعمال", "فعل", "فعله", "افعال", "عمليه");

  /** Words from who condemns to what. */
  private static final int NEAR = 6;

  /** Words behind what is condemned in which its doer would be told. */
  private static final int TOLD = 5;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  Condemned(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
  }

  /**
   * Whether a deed is told.
   *
   * @param from the end of who condemns it
   */
  boolean isBehind(int from) {
    int end = Math.min(clause.tokens().size(), from + NEAR);
    for (int i = from; i < end; i++) {
      i = Math.max(i, clause.asideEnd(i));
      i = i < end && isStatement(i) ? i + 2 : i;
      if (i < end && (isOutrage(i) || !isHow(i) && isDeed(i))) {
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

  /** {@code أدانت فلانة في بيان}. */
  private boolean isStatement(int token) {
    return token + 1 < clause.tokens().size()
        && clause.tokens().get(token).reads("في")
        && cues.isSpeech(SpeechCue.HOLDS_WORDS, word(token + 1));
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

  /** {@code أدان القرار}, {@code ندد بالقرار}, {@code إدانته للقرار}; not whom a court convicts. */
  private boolean isDeed(int token) {
    Token deed = clause.tokens().get(token);
    return !clause.isNamed(token)
        && !clause.isVerb(token)
        && clause.barrier(token) == Barrier.NONE
        && Government.preposition(clause, token).equals(preposition())
        && !deed.folded().endsWith("ا")
        && !isToldOf(token)
        && deed.forms().stream().noneMatch(f -> isAct(f.bare()))
        && !cues.isBareSpeech(SpeechCue.CIVIL, deed)
        && !cues.isBareSpeech(SpeechCue.UNDERGONE, deed);
  }

  private boolean isToldOf(int token) {
    int end = Math.min(clause.tokens().size(), token + TOLD);
    return clause.triggers().stream().anyMatch(t -> t.first() == token)
        || IntStream.range(token, end).anyMatch(i -> clause.barrier(i) == Barrier.RELATIVE);
  }

  private String preposition() {
    if (at.trigger().lemma().endsWith("ندد")) {
      return "ب";
    }
    return at.isNoun() ? "ل" : "";
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
