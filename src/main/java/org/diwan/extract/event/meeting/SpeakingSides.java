package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.doer.Announcer;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/** Sides that only a verb of saying names: who announces relations, who speaks in the meeting. */
final class SpeakingSides {
  private static final int REACH = 3;
  private static final int OPENING = 2;

  private SpeakingSides() {}

  /**
   * {@code أعلنت فلانة وفلانة إقامة علاقات}: who announces relations has them; {@code قررت فلانة
   * فتح سفارة في فلانة}: who decides on them is to have them.
   */
  static void announce(Frames frame, Draft draft) {
    if (draft.type != EventType.RELATIONS || draft.sides(Role.ACTOR).size() >= 2) {
      return;
    }
    Clause clause = frame.clause;
    int verb = clause.verbBefore(frame.at.first(), Frames.LIGHT_REACH);
    if (verb >= 0 && clause.isSpeech(verb)) {
      Subject.of(clause, verb, verb + 1, frame.discourse)
          .entities()
          .forEach(entity -> draft.add(entity, Role.ACTOR));
      return;
    }
    Subject decider = new Announcer(frame).decider();
    decider.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    if (decider.explicit() && draft.status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
  }

  /**
   * {@code وفي الاجتماع، أعرب فلان وفلان}: two speakers of two sides in a meeting not told of
   * before.
   */
  static void meet(Frames frame, Draft draft) {
    Clause clause = frame.clause;
    int from = frame.at.end();
    int end = isFresh(frame, draft) ? Math.min(clause.tokens().size(), from + REACH) : from;
    for (int i = from; i < end; i++) {
      if (clause.isSpeech(i) || clause.isVerb(i)) {
        List<Entity> both = Subject.of(clause, i, i + 1, frame.discourse).entities();
        if (both.size() >= 2 && both.stream().allMatch(Entity::isPerson)) {
          both.forEach(entity -> draft.add(entity, Role.ACTOR));
        }
        return;
      }
    }
  }

  private static boolean isFresh(Frames frame, Draft draft) {
    return frame.at.isNoun()
        && Fold.isDefinite(frame.at.form().word())
        && draft.roles.isEmpty()
        && !frame.discourse.hasMet()
        && frame.at.first() <= OPENING;
  }
}
