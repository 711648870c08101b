package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.Voicing;
import org.diwan.extract.event.speaker.Wordings;
import org.diwan.extract.event.subject.Presupposed;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;

/**
 * Whether what a word needs stands with it: its object, a verb of saying before a noun, whom
 * retaliation is meant for; and that it is said, not what something is for or like.
 */
final class WordFit {
  private static final Set<EventType> HOSTILE =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private final Frames frame;
  private final Wordings wordings;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  WordFit(Frames frame, Wordings wordings) {
    this.frame = frame;
    this.wordings = wordings;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is() {
    return !isLacking()
        && !isUnready()
        && !isResumed()
        && !isHalt()
        && !isAttribute()
        && (!frame.needs().equals("RESOLVE") || isResolve())
        && (!frame.needs().equals("SPEECH") || isSaid())
        && !isPurpose();
  }

  private boolean isLacking() {
    return cues.isObjectKind(frame.needs()) && !frame.hasObject() && !isRetaliation();
  }

  /** {@code سترد على فلانة}: right behind the verb stands whom it is meant for. */
  private boolean isRetaliation() {
    Argument next = clause.startingAt(at.end() + 1);
    return frame.needs().equals("RETALIATION")
        && at.isFuture()
        && next != null
        && next.is("علي")
        && next.entity().kind() != ParticipantKind.PERSON;
  }

  /** {@code غير مستعد}. */
  private boolean isUnready() {
    return at.first() > 0 && clause.tokens().get(at.first() - 1).reads("غير");
  }

  /** {@code القرار الذي انتقدته}: its object is told before, and nobody behind says it. */
  private boolean isResumed() {
    return at.isVerb()
        && at.trigger().suffixed()
        && clause.antecedent(at.first()) != null
        && clause.startingAt(at.end()) == null;
  }

  /** {@code وقف التعامل مع فلانة}: a noun, to stop what stands behind it. */
  private boolean isHalt() {
    int next = at.end();
    return at.form().word().equals("وقف")
        && next < clause.tokens().size()
        && clause.tokens().get(next).isWord()
        && !clause.isNamed(next)
        && !clause.tokens().get(next).folded().endsWith("ا")
        && Government.preposition(clause, next).isEmpty()
        && cues.isCommon(clause.tokens().get(next).folded());
  }

  /** {@code جماعة مؤيدة لحكومة فلانة}: it describes a noun without a name. */
  private boolean isAttribute() {
    if (at.trigger().shape() != Shape.PARTICIPLE || at.first() == 0) {
      return false;
    }
    String before = clause.tokens().get(at.first() - 1).folded();
    return at.form().word().endsWith("ه")
        && before.endsWith("ه")
        && !clause.isNamed(at.first() - 1)
        && !clause.isVerb(at.first() - 1)
        && !Fold.isDefinite(before);
  }

  /** {@code سنتعاون مع فلانة}: a verb still to come, with whom right behind it. */
  private boolean isResolve() {
    Argument next = clause.startingAt(at.end());
    return at.isFuture() && next != null && next.mention().kind() != Mention.Kind.PLACE;
  }

  private boolean isSaid() {
    Voicing voicing = new Voicing(frame);
    return isTold() || voicing.isSpoken() && !voicing.isNotSaid();
  }

  /** {@code بسبب انتقادها لفلانة}. */
  private boolean isTold() {
    Argument next = frame.after().isEmpty() ? null : frame.after().getFirst();
    return at.trigger().suffixed()
        && HOSTILE.contains(at.trigger().type())
        && next != null
        && at.end() < clause.tokens().size()
        && (next.mention().first() == at.end() && next.is("ل") || clause.clitic(at.end()) == 'ل')
        && Presupposed.is(clause, at);
  }

  /** {@code لإدانة فلانة}: what for, unless it is told with the noun who says it. */
  private boolean isPurpose() {
    return at.isNoun()
        && at.form().preposition() == 'ل'
        && !frame.needs().equals("SPEECH")
        && !Presupposed.isCause(at)
        && wordings.sayers().isEmpty()
        && !new Answered(clause, at, frame.discourse).is();
  }
}
