package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.StandIn;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectBehind;
import org.diwan.gazetteer.Triggers.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a verb tells: its subject, whom the sentence named before where the verb names its
 * object only, or who was spoken of last, {@code ودعا إلى}. Nobody where people without a name say
 * it, {@code طالب ناشطون}.
 */
final class VerbSpeaker {
  private static final Set<String> THOSE_WHO = Set.of("الذين", "اللواتي", "اللاتي");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final Resumption resumption;

  VerbSpeaker(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    resumption = new Resumption(clause, at);
  }

  Subject subject() {
    List<Entity> withHim = new AgreedWith(frame).withHim();
    if (!withHim.isEmpty()) {
      return new Subject(withHim, at.end(), true);
    }
    if (isOfThoseWho()) {
      return thoseWho();
    }
    Subject behind = at.trigger().suffixed() ? behindPronoun() : null;
    if (behind != null) {
      return behind;
    }
    Subject inIt = new SaidInIt(frame).subject();
    if (inIt != null) {
      return inIt;
    }
    Entity first = new ObjectOnly(frame).subject();
    if (first != null) {
      return Subject.one(first, at.end(), false);
    }
    Subject leftOut = new LeftOut(frame).speaker();
    return leftOut == null ? own() : leftOut;
  }

  /** The subject of the verb, else who was spoken of last. */
  private Subject own() {
    Subject group = StandIn.of(clause, at.first(), at.end());
    if (group == null && isOfMany()) {
      return Subject.unnamed(at.end());
    }
    Subject found =
        group == null ? named(Subject.of(clause, at.first(), at.end(), discourse)) : group;
    if (found.entities().isEmpty() && !found.explicit() && resumption.mayBeLast()) {
      return lastOfPast();
    }
    return found.explicit() || resumption.mayBeLast() ? found : Subject.unnamed(at.end());
  }

  private boolean isOfThoseWho() {
    return at.first() > 0
        && !at.trigger().suffixed()
        && THOSE_WHO.contains(clause.tokens().get(at.first() - 1).folded());
  }

  /** {@code الناخبون الذين يؤيدون فلانا}: whom the relative pronoun means, be they nobody named. */
  private Subject thoseWho() {
    Argument meant = clause.antecedent(at.first());
    Entity named = meant != null && meant.mention().canTakePart() ? meant.entity() : null;
    return Subject.one(named, at.end(), true);
  }

  /** {@code التي تدعمها فلانة}: who stands behind a verb with the pronoun of its object. */
  private @Nullable Subject behindPronoun() {
    Argument next = clause.startingAt(at.end());
    boolean named = next != null && next.isBare() && next.mention().canTakePart();
    if (!named && !clause.isRelative(at.first() - 1)) {
      return null;
    }
    Subject behind = SubjectBehind.of(clause, at.end());
    return behind == null ? Subject.unnamed(at.end()) : behind;
  }

  /**
   * {@code يتضامنون}, {@code وطالبوا حكومة فلان}: a verb of many, none of whom is named with it;
   * behind a verb in the plural stands no subject.
   */
  private boolean isOfMany() {
    String word = at.form().word();
    if (!word.endsWith("ون") && !word.endsWith("وا")) {
      return false;
    }
    Subject subject = Subject.of(clause, at.first(), at.end(), discourse);
    return !subject.explicit() || subject.end() > at.end();
  }

  /** Nobody where the verb's subject names nobody, or who does it is left out by its vowels. */
  private Subject named(Subject subject) {
    boolean hidden =
        at.trigger().shape() == Shape.PERFECT && clause.isPassive(at.first())
            || Nameless.is(clause, at.first(), at.end(), at.trigger().lemma());
    return hidden ? Subject.unnamed(at.end()) : subject;
  }

  /** {@code … وتعهد ب}: a past that begins like a woman's present, of the one told of last. */
  private Subject lastOfPast() {
    Entity last = discourse.subject();
    String word = at.form().word();
    boolean past = at.trigger().shape() == Shape.PERFECT && word.startsWith("ت");
    boolean one = !word.endsWith("وا") && !word.endsWith("ا");
    boolean agrees =
        past && one && last != null && Agreeing.mayBe(clause, last, word.endsWith("ت"));
    return Subject.one(agrees ? last : null, at.end(), false);
  }
}
