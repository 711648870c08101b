package org.diwan.extract.event;

import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;

/** What only looks like a deed: it lacks its object, is undone, thought of, or has long been so. */
final class NoDeed {
  /** Words between a deed and the ground that is taken. */
  private static final int GROUND = 4;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  NoDeed(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is() {
    return lacksObject()
        || isHeld()
        || isCut()
        || isMereThought()
        || Feigned.is(clause, at)
        || Eased.is(clause, at)
        || frame.needs().equals("MISSION") && frame.hasObject("BEGUN");
  }

  private boolean lacksObject() {
    return frame.cues.isObjectKind(frame.needs()) && !frame.hasObject() && !isGround();
  }

  /** {@code سيطر على بغداد}: a place by its name. */
  private boolean isGround() {
    return frame.needs().equals("GROUND")
        && clause.arguments().stream()
            .map(Argument::mention)
            .anyMatch(m -> m.first() >= at.end() && m.first() - at.end() <= GROUND && isPlace(m));
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.PLACE
        || mention.kind() == Mention.Kind.CAPITAL
        || mention.city() != null;
  }

  /** {@code مناطق تحت سيطرة فلان}: what is held, not what was taken. */
  private boolean isHeld() {
    return frame.needs().equals("GROUND")
        && at.isNoun()
        && (at.form().preposition() == 'ل'
            || at.first() > 0
                && frame
                    .cues
                    .deeds()
                    .is(DeedCue.HELD, clause.tokens().get(at.first() - 1).folded()));
  }

  /** {@code علقت فلانة مساعداتها}: no help is given. */
  private boolean isCut() {
    return at.trigger().type() == EventType.AID
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() < at.first()
                    && (t.trigger().needs().equals("CUT") || t.trigger().needs().equals("HALTED"))
                    && clause.verbBefore(at.first(), Frames.LIGHT_REACH) <= t.first());
  }

  /** {@code هجوم محتمل}. */
  private boolean isMereThought() {
    int end = Math.min(clause.tokens().size(), at.end() + 2);
    return at.isNoun()
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> "CONDITION".equals(frame.cues.effect(t.folded())));
  }
}
