package org.diwan.extract.event.speaker;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Stranger;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the sentence before a word: the subject of the last verb of saying, {@code قال فلان
 * إن … مطالبا فلانة ب}.
 */
final class SaidBefore {
  /** Tokens from a verb without its subject to what it says of who does it. */
  private static final int ITS_OWN = 4;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final NounSpeaker noun;

  SaidBefore(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    noun = new NounSpeaker(frame);
  }

  /** Nobody where those who speak have no name, null where nobody is told to speak. */
  @Nullable Subject subject() {
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i) && noun.governs(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        if (!subject.explicit() && (isOfMany(i) || isOfAnother(i)) || isSaidByOthers(i, subject)) {
          return Subject.unnamed(at.end());
        }
        if (!subject.entities().isEmpty()) {
          return subject;
        }
      }
    }
    return null;
  }

  private boolean isOfMany(int verb) {
    String word = clause.tokens().get(verb).folded();
    return word.endsWith("ون") || word.endsWith("وا");
  }

  /**
   * {@code حول تصريحات فلان عن اتهامه}: far behind a verb that names nobody the pronoun means who
   * stands between; not {@code أعرب مرارا عن رفضه}.
   */
  private boolean isOfAnother(int verb) {
    return at.isNoun() && at.trigger().suffixed() && at.first() - verb > ITS_OWN;
  }

  /** {@code أكد النشطاء …، مطالبين}, {@code قال ميتشل …، مطالبا}: nobody known says it. */
  private boolean isSaidByOthers(int verb, Subject subject) {
    boolean nobody =
        subject.explicit() ? subject.entities().isEmpty() : Stranger.speaks(clause, verb + 1);
    return nobody
        && at.trigger().shape() == Shape.PARTICIPLE
        && !Readiness.is(at)
        && clause.isSpeech(verb);
  }

  /**
   * Whether what stands at the word is somebody's speech: a quotation, or behind a verb of saying.
   */
  boolean isReported() {
    for (int i = at.first() - 1; i >= 0; i--) {
      Token token = clause.tokens().get(i);
      if (noun.governs(i) || token.is('"') || token.is('«') || token.is('“')) {
        return true;
      }
    }
    return false;
  }
}
