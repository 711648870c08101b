package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.MainSubject;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Presupposed;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a participle tells, {@code قال فلان … مطالبا فلانة ب}, or a noun without an owner:
 * who speaks behind it where it opens the sentence, a bare name beside it, the subject of a verb of
 * saying before it, else who speaks at all.
 */
final class ParticipleSpeaker {
  private static final Set<String> THAT = Set.of("ان", "وان");
  private static final Set<String> HE = Set.of("هو", "هي");
  private static final Set<String> WAS = Set.of("كان", "كانت");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final boolean participle;

  ParticipleSpeaker(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    participle = at.trigger().shape() == Shape.PARTICIPLE;
  }

  Subject subject() {
    if (at.trigger().suffixed() && Presupposed.is(clause, at)) {
      return frame.pronoun();
    }
    Subject behind = participle && at.first() == 0 ? behind() : null;
    if (behind != null) {
      return behind;
    }
    SaidBefore before = new SaidBefore(frame);
    Subject theirs = new PairSpeaker(frame).theirs(before);
    if (theirs != null) {
      return theirs;
    }
    Subject beside = new NameBeside(frame).subject();
    Subject said = beside == null ? before.subject() : beside;
    if (said != null) {
      return said;
    }
    Subject described = participle ? described() : new SaidBeside(frame).subject();
    return described == null ? last() : described;
  }

  /** {@code متهما فلانة ب…، قال فلان}: at the head of its sentence, who speaks behind it. */
  private @Nullable Subject behind() {
    List<Entity> spoken = Spoken.after(clause, at.end(), discourse);
    boolean one = spoken.size() == 1 && Agreeing.mayBe(clause, spoken.getFirst(), isFeminine());
    return one ? new Subject(spoken, at.end(), true) : null;
  }

  /** Whom a participle describes: right before it, or the subject of the sentence. */
  private @Nullable Subject described() {
    Subject caption = caption();
    if (caption != null) {
      return caption;
    }
    if (clause.tokens().getFirst().readsAny(WAS) && clause.verbBefore(at.first(), at.first()) < 0) {
      return Subject.one(MainSubject.opening(clause), at.end(), true);
    }
    return isOfSource() ? Subject.unnamed(at.end()) : new MainSubject(frame).of(isFeminine());
  }

  /** {@code فلان متوعدا فلانة}: a headline without a verb, who speaks stands right before. */
  private @Nullable Subject caption() {
    return clause.verbBefore(at.first(), at.first()) < 0 && at.form().word().endsWith("ا")
        ? AdjacentSubject.of(clause, at.first(), at.end())
        : null;
  }

  /** {@code أعلن مصدر عسكري محملا فلانة}: right before stands who says it, without a name. */
  private boolean isOfSource() {
    int before = at.first() - 1;
    return before >= 0 && (clause.isUnnamed(before) || before > 0 && clause.isUnnamed(before - 1));
  }

  /** Who spoke last; of a participle, where nobody speaks, who was told of last. */
  private Subject last() {
    if (!isPassedOn()) {
      return Subject.unnamed(at.end());
    }
    boolean told = discourse.speaker() == null && participle;
    Entity last = told ? discourse.subject() : discourse.speaker();
    boolean agrees = last != null && (at.isNoun() || Agreeing.mayBe(clause, last, isFeminine()));
    return Subject.one(agrees ? last : null, at.end(), false);
  }

  /**
   * {@code …، مشيرا إلى أن … مطالبا}, {@code معربا عن رفضه}: words of somebody, so the last speaker
   * goes on; not {@code ما يفسر معارضتها}.
   */
  private boolean isPassedOn() {
    return at.first() == 0
        || participle && goesOn()
        || clause.tokens().subList(0, at.first()).stream().anyMatch(this::tells);
  }

  private boolean tells(Token token) {
    return THAT.contains(token.folded())
        || clause.cues().speech().participle(token) != null
        || participle && (token.readsAny(HE) || clause.cues().isSpeech(SpeechCue.PAPER, token));
  }

  /**
   * {@code كما بين أهداف الخطة، داعيا}: the verb names its object only; not {@code كما شرح الحزب}.
   */
  private boolean goesOn() {
    return clause.tokens().size() > 2
        && clause.tokens().getFirst().folded().equals("كما")
        && !Fold.isDefinite(clause.tokens().get(2).folded());
  }

  /** {@code مطالبة}. */
  private boolean isFeminine() {
    return at.form().word().endsWith("ه");
  }
}
