package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.addressee.Implied;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Claim;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.extract.event.speaker.Sayer;
import org.diwan.extract.event.speaker.Voicing;
import org.diwan.extract.event.subject.Beside;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectPronoun;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Form;

/** A state that refuses an act, toward whom is not told. */
final class PlainRefusal {
  private static final Set<String> ASKING = Set.of("لماذا", "هل", "حال", "حاله");
  private static final int DEED_REACH = 12;

  /** Tokens of those who refuse too, before what they refuse. */
  private static final int JOINED = 8;

  /** Tokens from who speaks to the pronoun that means him. */
  private static final int SAID = 3;

  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final PublicVoice voice;

  PlainRefusal(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    voice = new PublicVoice(frame.discourse.registry(), frame.cues);
  }

  /** {@code رفض التعليق}: toward nobody and of no act, unlike {@code رفضت إرسال قوات}. */
  boolean isOne(Subject subject) {
    int next = Math.max(at.end(), subject.end());
    boolean catches =
        at.trigger().lemma().contains("اعترا") || at.trigger().lemma().contains("اعترض");
    boolean consent = at.trigger().refusesByNegation();
    return !catches
        && !isAsked()
        && (!consent || isOwned(subject))
        && next < clause.tokens().size()
        && (Beside.is(clause, at, subject.entities().getFirst())
            || isOurs(subject)
            || isMeant(subject)
            || isDescribed(subject.entities().getFirst())
            || isExpressed(subject.entities().getFirst()))
        && !isSilence(next)
        && (isDenial(next) || subject.entities().stream().allMatch(this::speaks));
  }

  /** {@code رفضت فلانة وفلانة التعليق}. */
  private boolean isSilence(int from) {
    for (int i = from; i < Math.min(clause.tokens().size(), from + JOINED); i++) {
      if (cues.isSpeech(SpeechCue.SILENCE, clause.tokens().get(i).folded())) {
        return true;
      }
      boolean joined = clause.tokens().get(i).hasConjunction() || !clause.tokens().get(i).isWord();
      if (!joined && !clause.isNamed(i)) {
        return false;
      }
    }
    return false;
  }

  /** A deed that an official denies is told as such. */
  private boolean speaks(Entity entity) {
    return voice.is(entity) || voice.mayRefuse(entity) && !(Claim.isDenial(at) && tellsDeed());
  }

  /** {@code لماذا رفضت}, {@code في حالة رفض فلانة}, {@code لم يتضمن رفضا}. */
  private boolean isAsked() {
    boolean asked = at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(ASKING);
    return asked || at.isNoun() && at.form().word().equals("رفضا");
  }

  /** {@code نفى}: whoever denies answers somebody, named or not; a deed denied is told as such. */
  private boolean isDenial(int next) {
    String told = clause.tokens().get(next).folded();
    boolean talk = told.equals("ما") || cues.isSpeech(SpeechCue.CLAIM, told);
    return (at.isVerb() || at.trigger().suffixed()) && (!tellsDeed() || talk) && Claim.isDenial(at);
  }

  private boolean tellsDeed() {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() >= at.end()
                && t.first() - at.end() <= DEED_REACH
                && t.trigger().type().eventClass() == EventClass.DEED);
  }

  /** {@code فلانة التي ترفض التفاوض}: whom the relative pronoun right before the verb means. */
  private boolean isDescribed(Entity entity) {
    Argument meant = at.isVerb() ? clause.antecedent(at.first()) : null;
    return meant != null
        && meant.entity() == entity
        && meant.mention().canTakePart()
        && !meant.is("لدي");
  }

  /** Whose consent is withheld is told with it. */
  private boolean isOwned(Subject subject) {
    return isOurs(subject) || isMeant(subject) || isNext(subject.entities().getFirst());
  }

  /** Right behind the word, or before the negation; a people is no government. */
  private boolean isNext(Entity entity) {
    return clause.arguments().stream()
        .filter(a -> a.entity() == entity && a.isBare() && !isPeople(a.mention()))
        .anyMatch(a ->
            a.mention().first() == at.end()
                || Beside.gap(clause, a.mention().end(), at.first()) == 1);
  }

  /** {@code أعربت فلانة، أمس، عن رفضها}, {@code قال فلان كذا، رافضا}. */
  private boolean isExpressed(Entity entity) {
    boolean participle = at.trigger().shape() == Shape.PARTICIPLE;
    return at.form().conjunction() == Form.NONE
        && (participle || at.isNoun() && at.trigger().suffixed() && new Voicing(frame).isSpoken())
        && Beside.isBesideVerb(clause, at, entity);
  }

  /** {@code الشعب الفلاني}, {@code الفلانيون}. */
  private boolean isPeople(Mention mention) {
    boolean many =
        mention.kind() == Mention.Kind.GROUP && !Implied.isOfState(clause, mention.first());
    return mention.entity().kind() == ParticipantKind.COUNTRY
        && (many || clause.tokens().get(mention.first()).reads("الشعب"));
  }

  /** {@code لن نقبل}, said by a person or a body, or by a state beside it. */
  private boolean isOurs(Subject subject) {
    Entity speaker = subject.entities().getFirst();
    return at.isVerb()
        && at.form().word().startsWith("ن")
        && !at.form().word().startsWith("نف")
        && (speaker.kind() != ParticipantKind.COUNTRY || isSaidBy(speaker));
  }

  /** {@code قالت فلانة إننا لن نقبل}. */
  private boolean isSaidBy(Entity state) {
    int said = new Sayer(frame).verb();
    return said >= 0
        && clause.isVerb(said)
        && Agreeing.agrees(state, Subject.isFeminine(clause, said))
        && Subject.of(clause, said, said + 1, frame.discourse).entities().contains(state);
  }

  /** {@code قالت فلانة إنها لا تقبل}. */
  private boolean isMeant(Subject subject) {
    int pronoun = at.isVerb() ? SubjectPronoun.at(clause, at.first()) : -1;
    return pronoun > 0 && (SubjectPronoun.isCountry(clause, pronoun) || isNear(subject, pronoun));
  }

  private boolean isNear(Subject subject, int pronoun) {
    return clause.arguments().stream()
        .anyMatch(a ->
            a.entity() == subject.entities().getFirst()
                && pronoun - a.mention().end() >= 0
                && pronoun - a.mention().end() <= SAID);
  }
}
