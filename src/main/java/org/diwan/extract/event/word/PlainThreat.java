package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Form;

/**
 * What a state, a party or an armed group threatens to do, toward whom is not told: {@code هددت
 * فلانة، أمس، بالانسحاب}, {@code متوعدا بالرد}, {@code تهديدات فلانة بالانسحاب}. Not what is in
 * danger: {@code يهدد الجفاف فلانة}.
 */
final class PlainThreat {
  private static final Set<String> VERBS = Set.of("هدد", "توعد", "لوح");
  private static final Set<String> NOUNS = Set.of("تهديد", "تهديدات", "تلويح", "توعد");

  /** {@code موقف قال فلان إنه يهدد}. */
  private static final Set<String> IT = Set.of("انه", "انها", "بانه", "بانها");

  /** {@code لوح بيده}. */
  private static final Set<String> WAVED = Set.of("يده", "يدها", "يديه", "علم", "اعلام", "العلم");

  /** Words from who threatens to what he threatens with, names not counted. */
  private static final int NEAR = 6;

  /** Likewise behind a noun, or whoever waves with something. */
  private static final int RIGHT_BEHIND = 1;

  private final Clause clause;
  private final TriggerAt at;
  private final PublicVoice voice;

  PlainThreat(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    voice = new PublicVoice(frame.discourse.registry(), frame.cues);
  }

  boolean isOne(Subject subject) {
    return !subject.entities().isEmpty()
        && subject.entities().stream().allMatch(voice::is)
        && isSaid(subject)
        && opens(Math.max(at.end(), Math.min(subject.end(), clause.tokens().size())));
  }

  private boolean isSaid(Subject subject) {
    if (at.isNoun()) {
      return NOUNS.contains(at.form().word()) && clause.startingAt(at.end()) != null;
    }
    String lemma = at.trigger().lemma();
    if (!VERBS.contains(lemma.substring(lemma.indexOf(':') + 1)) || at.trigger().suffixed()) {
      return false;
    }
    if (at.trigger().shape() == Shape.PARTICIPLE) {
      return subject.explicit() && at.form().conjunction() == Form.NONE;
    }
    return !(at.first() > 0 && IT.contains(clause.tokens().get(at.first() - 1).folded()))
        && (subject.explicit() ? isBeside(subject.entities().getFirst()) : goesOn());
  }

  /** {@code كما هدد ب}: at the head of a sentence, of whom it was told before. */
  private boolean goesOn() {
    return at.first() == 1 && clause.tokens().getFirst().folded().equals("كما");
  }

  /** Named right before or right behind. */
  private boolean isBeside(Entity entity) {
    return clause.arguments().stream()
        .filter(
            a -> a.entity() == entity && a.isBare() && a.mention().kind() != Mention.Kind.ADJECTIVE)
        .anyMatch(a -> {
          int before = at.first() - a.mention().end();
          int behind = a.mention().first() - at.end();
          return before >= 0 && before <= 2 || behind == 0;
        });
  }

  /** {@code بالانسحاب}, {@code بأن}: what is threatened opens behind who threatens and when. */
  private boolean opens(int from) {
    boolean waves = at.trigger().lemma().endsWith(":لوح");
    int left = at.isNoun() || waves ? RIGHT_BEHIND : NEAR;
    for (int i = from; i < clause.tokens().size() && left > 0; i++) {
      i = Math.max(i, clause.asideEnd(i));
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK || isOther(i)) {
        return false;
      }
      if (!clause.isCovered(i) && clause.clitic(i) == 'ب' && !isManner(i)) {
        return !clause.tokens().get(i).readsAny(WAVED);
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  /** Behind a relative pronoun another clause begins. */
  private boolean isOther(int token) {
    return clause.barrier(token) == Barrier.RELATIVE || clause.barrier(token) == Barrier.CLAUSE;
  }

  private boolean isManner(int token) {
    return clause.cues().isSpeech(SpeechCue.HOW, clause.tokens().get(token).folded());
  }
}
