package org.diwan.extract.event.speaker;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.MainSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who says what stands at a word: the subject of the verb of saying before it, else who spoke last
 * where that verb only goes on or is a participle, {@code وأضاف أن}, {@code مؤكدا أن}, else whom
 * the colon of a headline lets speak, {@code فلان: فلانة تكذب}.
 */
public final class Sayer {
  private static final Set<String> ASIDE = Set.of("يذكر", "ويذكر", "يشار", "ويشار");

  /** Words of a headline up to its colon. */
  private static final int HEADLINE = 8;

  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public Sayer(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** Null where nobody says it, or several. */
  public @Nullable Entity entity() {
    int said = verb();
    if (said < 0) {
      return headline();
    }
    if (!isFinite(said)) {
      return ofParticiple(said);
    }
    return isAside(said) ? null : subject(said);
  }

  /**
   * The subject of a sentence in which nobody speaks, {@code هاجم فلان فلانة قائلا إن}, else who
   * spoke last.
   */
  private @Nullable Entity ofParticiple(int said) {
    Entity main = subjectOfMain(said);
    return main == null ? last(said) : main;
  }

  /** Who speaks where he is not told with the verdict itself. */
  public @Nullable Entity speaker(int said) {
    Entity main = said < 0 || isFinite(said) ? null : subjectOfMain(said);
    return main == null ? discourse.speaker() : main;
  }

  private @Nullable Entity subjectOfMain(int participle) {
    if (IntStream.range(0, participle).anyMatch(i -> !clause.isNamed(i) && isFinite(i))) {
      return null;
    }
    Subject main = new MainSubject(frame, participle).of(clause.endsWith(participle, 'ة'));
    return main != null && main.entities().size() == 1 ? main.entities().getFirst() : null;
  }

  /** Who spoke last, but {@code مجددة} is said by a woman, and by no man. */
  private @Nullable Entity last(int participle) {
    Entity speaker = discourse.speaker();
    boolean hers = clause.endsWith(participle, 'ة');
    return speaker == null || hers && !Agreeing.mayBe(clause, speaker, true) ? null : speaker;
  }

  /** Where the verb or participle of saying nearest before stands, -1 for nowhere. */
  public int verb() {
    for (int i = at.first() - 1; i >= 0; i--) {
      if (!clause.isNamed(i) && (isFinite(i) || isParticiple(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code مؤكدا}; not {@code في تصريحات}. */
  private boolean isParticiple(int token) {
    return cues.speech().participle(clause.tokens().get(token)) != null
        && (token == 0 || Prepositions.wholePreposition(clause.tokens().get(token - 1)).isEmpty());
  }

  private boolean isFinite(int token) {
    return clause.isSpeech(token) && clause.isVerb(token) || isWarning(token);
  }

  /** {@code يذكر أن}: whether it is the writer himself who tells. */
  public boolean isAside(int verb) {
    return ASIDE.contains(clause.tokens().get(verb).folded());
  }

  /** {@code حذر فلان من أن}: tells, and threatens nobody. */
  public boolean isWarning(int verb) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == verb
                && t.isVerb()
                && !t.trigger().suffixed()
                && t.trigger().lemma().endsWith(":حذر"));
  }

  /** Who speaks in a headline, null where none opens the sentence. */
  public @Nullable Entity headline() {
    Argument first = colon() < 0 ? null : clause.arguments().getFirst();
    return first != null
            && first.mention().end() == colon()
            && first.isBare()
            && first.mention().canTakePart()
        ? first.entity()
        : null;
  }

  /** Where the colon stands behind the first name of a headline, -1 for nowhere. */
  public int colon() {
    int end = Math.min(at.first(), HEADLINE);
    for (int i = 1; i < end && !clause.isVerb(i) && !clause.arguments().isEmpty(); i++) {
      if (clause.tokens().get(i).is(':')) {
        return i;
      }
    }
    return -1;
  }

  /** Of a verb of saying; who spoke last where it only goes on. */
  public @Nullable Entity subject(int verb) {
    Subject speaker = Subject.of(clause, verb, verb + 1, discourse);
    if (speaker.explicit()) {
      return speaker.entities().size() == 1 ? speaker.entities().getFirst() : null;
    }
    boolean goesOn = "CHAIN".equals(cues.speech().finite(clause.tokens().get(verb)));
    Entity last = goesOn ? discourse.speaker() : null;
    boolean fits = last != null && Agreeing.agrees(last, Subject.isFeminine(clause, verb));
    return fits ? last : null;
  }
}
