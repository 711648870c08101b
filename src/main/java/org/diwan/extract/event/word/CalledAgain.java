package org.diwan.extract.event.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.CalledFor;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Form;

/**
 * {@code اتهمت فلانة فلانا … وطالبت بوقف}: a call that names nobody goes to whom the same speaker
 * accused, or threatened, in the words before.
 */
final class CalledAgain {
  private static final Set<EventType> BEFORE =
      EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);

  private static final Set<EventType> AGAIN = EnumSet.of(EventType.REQUEST, EventType.THREATEN);
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  CalledAgain(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  void join(Draft draft) {
    Draft before = discourse.lastWord();
    if (AGAIN.contains(draft.type)
        && before != null
        && before.sentence == draft.sentence
        && BEFORE.contains(before.type)
        && before.sides(Role.ACTOR).equals(draft.sides(Role.ACTOR))
        && isSameSubject()
        && !isOfOthers(before)) {
      before.in(Role.RECIPIENT).forEach(entity -> draft.add(entity, Role.RECIPIENT));
    }
  }

  /** A verb that goes on, or a participle, what is called for right behind it. */
  private boolean isSameSubject() {
    boolean participle = at.trigger().shape() == Shape.PARTICIPLE;
    boolean goesOn = at.isVerb() && at.form().conjunction() != Form.NONE;
    CalledFor opening = !at.trigger().suffixed() ? CalledFor.of(at) : null;
    return opening != null && (participle || goesOn) && opening.opens(clause, at.end());
  }

  /** Whether what is called for names a third side, or is meant against one. */
  private boolean isOfOthers(Draft before) {
    Set<String> parties = before.parties();
    List<Argument> named = clause.after(at.end());
    return named.stream()
        .anyMatch(a -> a.is("ضد", "بحق", "علي") || !parties.contains(a.entity().side()));
  }
}
