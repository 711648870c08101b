package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * A meeting that somebody in office holds and of which only those present are told: {@code عقد وزير
 * النقل اجتماعا بحضور مساعده فلان}.
 */
final class AttendedTalks {
  private AttendedTalks() {}

  static boolean are(Draft draft, Frames frame) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return draft.type == EventType.MEETING
        && frame.at.isNoun()
        && frame.lightVerb() >= 0
        && actors.size() == 1
        && holds(actors.getFirst(), frame)
        && draft.in(Role.ATTENDEE).stream().anyMatch(Entity::isPerson);
  }

  private static boolean holds(Entity one, Frames frame) {
    Subject subject = frame.subject();
    return one.isPerson()
        && !one.offices().isEmpty()
        && Relevance.isPublic(one)
        && subject.explicit()
        && subject.entities().contains(one);
  }
}
