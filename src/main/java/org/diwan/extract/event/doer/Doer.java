package org.diwan.extract.event.doer;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.OwnerOfDoing;
import org.diwan.extract.event.modality.Aftermath;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Strangers;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * Who does a deed: the subject of its verb. Of a noun, in this order: who a relative clause behind
 * it names, the subject of the verb that governs it, whom its pronoun means, who announces it.
 */
public final class Doer {
  /** Words between a noun and the verb that gives it a subject. */
  private static final int GOVERNED = 4;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public Doer(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Whom a pronoun means or a verb befalls without doing it is added to the draft. */
  public Subject of(Draft draft) {
    if (at.isVerb()) {
      return new DoerOfVerb(frame).of(draft);
    }
    Subject relative = RelativeDoer.of(clause, at);
    if (relative != null) {
      if (Invasion.is(at)) {
        Invasion.land(clause, relative.end()).forEach(a -> draft.add(a.entity(), Role.RECIPIENT));
      }
      return relative;
    }
    Subject own = OwnCountry.of(clause, at, frame.discourse);
    Subject owner = own == null ? OwnerOfDoing.of(clause, at) : own;
    return owner == null ? ofNoun(draft) : owner;
  }

  private Subject ofNoun(Draft draft) {
    int verb = clause.verbBefore(at.first(), GOVERNED);
    boolean governs =
        verb >= 0 && frame.lightVerb() == verb && !isSending(verb) && !hasOtherObject(verb);
    Subject subject = governs ? frame.subject() : Subject.none(at.end());
    if (subject.end() > at.end() && isObjectOf(verb)) {
      return Subject.none(at.end());
    }
    if (governs && Deed.isForce(at) && isOfStranger(verb, subject)) {
      return Subject.none(at.end());
    }
    Befallen befallen = new Befallen(frame);
    boolean nobody = !subject.explicit() || subject.entities().isEmpty();
    if (verb >= 0 && nobody && befallen.isSubject()) {
      befallen.land(draft, verb);
    }
    if (subject.explicit()) {
      return subject.end() > at.end() ? subject.endingAt(at.end()) : subject;
    }
    return at.trigger().suffixed() || endsWithPronoun()
        ? ofPronoun(draft)
        : new Announcer(frame).subject();
  }

  /** {@code تمكنت القوات من أسر مسلحي فلان}: who stands behind the noun is not its doer. */
  private boolean isObjectOf(int verb) {
    return Deed.isForce(at)
        && clause.tokens().subList(verb + 1, at.first()).stream()
            .anyMatch(t -> !Prepositions.wholePreposition(t).isEmpty());
  }

  /** {@code سلم نفسه}, {@code بعث}: sends, lends its voice to what is sent only. */
  private boolean isSending(int verb) {
    return "SEND".equals(frame.voice(verb))
        && at.trigger().type() != EventType.AID
        && !at.form().word().startsWith("ضرب");
  }

  /** {@code قام بتصرف أدى إلى اعتقال}, {@code جرى احتجاز فلان}: the verb has no doer for it. */
  private boolean hasOtherObject(int verb) {
    String voice = frame.voice(verb);
    return Deed.isForce(at)
        && !"SUFFER".equals(voice)
        && ("PASSIVE".equals(voice) || "RECEIVE".equals(voice) || isOfOtherDeed(verb));
  }

  private boolean isOfOtherDeed(int verb) {
    int before = at.first() - 1;
    return Aftermath.is(clause, at)
        || before > verb
            && frame.cues.deeds().is(DeedCue.OTHER_DEED, clause.tokens().get(before).folded());
  }

  /** {@code الجهة التي نفذت هجوما}, {@code تبدأ الأولى بالإفراج}: a noun without a name does it. */
  private boolean isOfStranger(int verb, Subject subject) {
    return Strangers.before(clause, verb, subject) || Strangers.after(clause, verb + 1, subject);
  }

  /** {@code سحب قواتها}. */
  private boolean endsWithPronoun() {
    Token last = clause.tokens().get(at.end() - 1);
    String word = last.folded();
    return at.end() - at.first() > 1
        && (word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("اته")
            || word.endsWith("يره"));
  }

  /**
   * {@code تكثف القوات قصفها على فلانة}: its target stands behind, so the pronoun means who does.
   */
  private boolean isOnTarget() {
    int preposition = at.end();
    Argument target = clause.startingAt(preposition + 1);
    return Deed.isForce(at)
        && target != null
        && target.is("علي")
        && clause.tokens().get(preposition).reads("علي");
  }

  /**
   * {@code انسحابه}: who it is does it; {@code اعتقاله}: a person it is suffers it, {@code
   * اعتقالهم}: not one.
   */
  private Subject ofPronoun(Draft draft) {
    Subject none = Subject.none(at.end());
    if (at.trigger().suffixed() && at.trigger().type() == EventType.PROTEST) {
      return none;
    }
    Subject meant = frame.pronoun();
    if (!meant.explicit()) {
      return none;
    }
    if (Deed.hasVictim(at) && !isOnTarget()) {
      if (at.form().word().endsWith("هم")) {
        return none;
      }
      meant.entities().stream().filter(Entity::isPerson).forEach(e -> draft.add(e, Role.RECIPIENT));
      return none;
    }
    return meant;
  }
}
