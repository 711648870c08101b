package org.diwan.extract.event.doer;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.StandIn;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Who announces or decides on what a noun tells, or does something to that end: {@code أعلنت فلانة
 * تقديم مساعدات}, {@code أصدر فلان أمرا لإرسال قوات}.
 */
public final class Announcer {
  private static final int ANNOUNCED = 6;
  private static final int PURPOSE = 10;
  private static final String NOT = "لم";

  /** Words between a decision and the penalties: {@code الحزمة الرابعة عشرة من}. */
  private static final int PACKAGE = 3;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public Announcer(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Names nobody where there is none. */
  public Subject subject() {
    if (at.trigger().needs().equals("VICTIM")) {
      return Subject.none(at.end());
    }
    return at.form().preposition() == 'ل' && !isIntended() ? toThatEnd() : announcing();
  }

  /** {@code قررت فلانة فتح سفارة}: who decides on it, nobody where it is only announced. */
  public Subject decider() {
    return at.isNoun() && decision() >= 0 ? announcing() : Subject.none(at.end());
  }

  /** {@code تستعد فلانة لتسليم}. */
  private boolean isIntended() {
    int decision = decision();
    return decision >= 0 && isPromised(decision);
  }

  private Subject toThatEnd() {
    int verb = clause.verbBefore(at.first(), PURPOSE);
    EventType type = at.trigger().type();
    if (verb < 0 || type != EventType.MOBILIZE && type != EventType.AID) {
      return Subject.none(at.end());
    }
    return named(Subject.of(clause, verb, verb + 1, frame.discourse));
  }

  private Subject announcing() {
    Subject pushed = Pushed.of(clause, at);
    if (pushed != null) {
      return pushed;
    }
    int verb = Math.max(clause.verbBefore(at.first(), ANNOUNCED), decision());
    boolean answer = verb >= 0 && isAnswer(verb);
    if (verb < 0
        || isUnclaimed(verb)
        || isTold(verb)
        || !answer
            && !frame.cues.deeds().is(DeedCue.ANNOUNCES, clause.tokens().get(verb))
            && !isOrdered(verb)
            && !isPromised(verb)) {
      return Subject.none(at.end());
    }
    Subject standIn = StandIn.ofDeed(clause, verb, verb + 1);
    Subject subject =
        standIn == null ? Subject.of(clause, verb, verb + 1, frame.discourse) : standIn;
    return isAway(subject.end()) || subject.end() > at.first()
        ? Subject.none(at.end())
        : named(subject);
  }

  /** {@code أمر فلان بالإفراج عن}; arrests are ordered of anybody every day. */
  private boolean isOrdered(int verb) {
    return at.trigger().type() != EventType.COERCE
        && at.form().preposition() == 'ب'
        && frame.cues.deeds().is(DeedCue.ORDERS, clause.tokens().get(verb));
  }

  /** {@code لم يعلن فلان مسؤوليته عن الهجوم}. */
  private boolean isUnclaimed(int verb) {
    return verb > 0 && clause.tokens().get(verb - 1).reads(NOT);
  }

  /** {@code أعلن مسؤول في وزارة أن التفجيرين}: an attack that somebody only tells of. */
  private boolean isTold(int verb) {
    return at.trigger().type() == EventType.ASSAULT && clause.saysBetween(verb, at.first());
  }

  /** {@code تعهدت فلانة بتقديم قرض}. */
  public boolean isPromised() {
    int verb = clause.verbBefore(at.first(), ANNOUNCED);
    boolean promised = verb >= 0 && isPromised(verb);
    return at.isNoun() && (promised || isIntended()) || promised && isWhatIsPromised(verb);
  }

  /** {@code تعهد فلان منح فلانة قرضا}: a noun that is written like a verb, and no {@code فمنح}. */
  private boolean isWhatIsPromised(int verb) {
    return at.trigger().shape() == Shape.PERFECT
        && at.form().conjunction() == Form.NONE
        && clause.tokens().subList(verb, at.first()).stream().allMatch(Token::isWord);
  }

  private boolean isPromised(int verb) {
    return frame.cues.deeds().isPlain(DeedCue.PROMISES, clause.tokens().get(verb));
  }

  private Subject named(Subject subject) {
    return subject.explicit() ? subject.endingAt(at.end()) : Subject.none(at.end());
  }

  /** {@code قرر}, which is no verb of the lists; -1 for none. */
  private int decision() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - ANNOUNCED); i--) {
      if (frame.cues.deeds().is(DeedCue.DECIDES, clause.tokens().get(i)) || isAnswer(i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code ردت فلانة بفرض رسوم}, {@code بشن غارات}; {@code لجأت فلانة إلى فرض رسوم}. */
  private boolean isAnswer(int token) {
    Token verb = clause.tokens().get(token);
    Token before = at.first() > 0 ? clause.tokens().get(at.first() - 1) : verb;
    return (at.form().preposition() == 'ب' || isLaunched())
            && frame.cues.deeds().isPlain(DeedCue.ANSWERS, verb)
        || before.reads("الي") && frame.cues.deeds().isPlain(DeedCue.TURNS_TO, verb);
  }

  /** {@code بشن} or {@code بتنفيذ}, between an answer and the force it is of. */
  private boolean isLaunched() {
    String before = at.first() > 0 ? clause.tokens().get(at.first() - 1).folded() : "";
    return before.startsWith("ب")
        && frame.cues.clauses().is(ClauseCue.CARRIES_OUT, before.substring(1));
  }

  /**
   * Whether more than a word, a preposition, an aside, or than when it was announced, stands before
   * the noun.
   */
  private boolean isAway(int from) {
    int words = 0;
    for (int i = from; i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      boolean passed =
          frame.cues.deeds().is(DeedCue.WHEN, token.folded())
              || !Prepositions.wholePreposition(token).isEmpty();
      words += token.isWord() && !passed && !clause.isAside(i, from) ? 1 : 0;
    }
    boolean together =
        clause.tokens().subList(from, Math.max(from, at.first())).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.PACKAGES, t.folded()));
    return words > (together ? PACKAGE : 1);
  }
}
