package org.diwan.extract.event.merge;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** Countries that stand for a person of theirs. */
final class StandIns {
  /** What a state may do to its own people. */
  private static final Set<EventType> DONE_TO =
      EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.CONCEDE);

  private StandIns() {}

  /** A country that stood for a person is not needed once the person is there. */
  static void drop(Draft draft) {
    if (draft.type.eventClass() == EventClass.WORD) {
      return;
    }
    Set<String> ofPeople = sidesOfPeople(draft);
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            !e.getKey().isPerson()
                && e.getValue() == Role.ACTOR
                && ofPeople.contains(e.getKey().side())
                && e.getKey().key().startsWith("C:"));
  }

  private static Set<String> sidesOfPeople(Draft draft) {
    Set<String> sides = new HashSet<>();
    draft.roles.forEach((entity, role) -> {
      boolean acts = role == Role.ACTOR || role == Role.RECIPIENT && !DONE_TO.contains(draft.type);
      if (entity.isPerson() && acts) {
        sides.add(entity.side());
      }
    });
    return sides;
  }
}
