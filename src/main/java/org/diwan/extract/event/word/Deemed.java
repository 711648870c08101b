package org.diwan.extract.event.word;

import java.util.Optional;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody holds for what a verdict tells: {@code جماعة فلان التي تعتبرها فلانة منظمة
 * إرهابية}, {@code تعتبر فلانة القرار الفلاني انتهاكا}, {@code تصنف فلانة جماعة فلان منظمة
 * إرهابية}.
 *
 * @param speaker who holds him so
 * @param judged whom, or whose doing
 */
record Deemed(Entity speaker, Entity judged) {
  /** Words from who is meant, or who holds him so, to the verdict. */
  private static final int NEAR = 3;

  /** Tokens from the verb to the verdict. */
  private static final int REACH = 16;

  /** Null where nobody is. */
  static @Nullable Deemed of(Frames frame) {
    Clause clause = frame.clause;
    if (frame.at.form().preposition() != Form.NONE) {
      return null;
    }
    for (int i = frame.at.first() - 1; i >= Math.max(0, frame.at.first() - REACH); i--) {
      if (clause.isNamed(i)) {
        continue;
      }
      if (is(frame, SpeechCue.DEEMS, i)) {
        return before(frame, i);
      }
      if (is(frame, SpeechCue.HOLDS, i)) {
        return behind(frame, i);
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return null;
      }
    }
    return null;
  }

  /** {@code فلانة التي تعتبرها فلانة}: right before the relative pronoun, and behind the verb. */
  private static @Nullable Deemed before(Frames frame, int verb) {
    Clause clause = frame.clause;
    Argument speaker = clause.startingAt(verb + 1);
    int pronoun = verb - 1;
    if (speaker == null
        || !speaker.isBare()
        || !speaker.mention().canTakePart()
        || !isNear(frame, speaker.mention())
        || pronoun < 1
        || clause.barrier(pronoun) != Barrier.RELATIVE) {
      return null;
    }
    int end = clause.tokens().get(pronoun - 1).is('،') ? pronoun - 1 : pronoun;
    return clause.arguments().stream()
        .filter(a -> a.mention().end() == end && a.mention().canTakePart())
        .findFirst()
        .map(a -> new Deemed(speaker.entity(), a.entity()))
        .orElse(null);
  }

  /** {@code تعتبر فلانة فلانا}: two names behind the verb, or the noun of a doing between. */
  private static @Nullable Deemed behind(Frames frame, int verb) {
    Clause clause = frame.clause;
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    if (!subject.explicit() || subject.entities().size() != 1 || clause.antecedent(verb) != null) {
      return null;
    }
    int object = behindAside(frame, Math.max(verb + 1, subject.end()));
    Argument itself = clause.startingAt(object);
    boolean doing = itself == null && isDoing(frame, object);
    Argument judged = doing ? clause.startingAt(object + 1) : itself;
    return Optional.ofNullable(judged)
        .filter(a -> a.isBare() && isNear(frame, a.mention()))
        .filter(a -> doing || a.mention().kind() != Mention.Kind.ADJECTIVE)
        .map(a -> new Deemed(subject.entities().getFirst(), a.entity()))
        .orElse(null);
  }

  /** {@code اعتبرت فلانة، أمس، فلانا}, {@code في بيان لها}: where the object may stand. */
  private static int behindAside(Frames frame, int token) {
    Clause clause = frame.clause;
    int object = token;
    while (object < clause.tokens().size() && clause.asideEnd(object) > 0) {
      object = clause.asideEnd(object) + 1;
    }
    boolean paper =
        object + 1 < clause.tokens().size()
            && clause.tokens().get(object).reads("في")
            && frame.cues.isBareSpeech(SpeechCue.HOLDS_WORDS, clause.tokens().get(object + 1));
    int left = paper ? NEAR + 1 : 0;
    for (int i = object; i < clause.tokens().size() && left-- > 0; i++) {
      if (isDoing(frame, i) && Fold.isDefinite(clause.tokens().get(i).folded())) {
        return i;
      }
    }
    return object;
  }

  /** Nothing but who he is told to be between a name and the verdict. */
  private static boolean isNear(Frames frame, Mention mention) {
    int gap = frame.at.first() - mention.end();
    return gap >= 0 && gap <= NEAR;
  }

  private static boolean isDoing(Frames frame, int token) {
    return token < frame.clause.tokens().size()
        && frame.cues.isBareSpeech(SpeechCue.DOING, frame.clause.tokens().get(token));
  }

  private static boolean is(Frames frame, SpeechCue cue, int token) {
    return frame.cues.isSpeech(cue, frame.clause.tokens().get(token));
  }
}
