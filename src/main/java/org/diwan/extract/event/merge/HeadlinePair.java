package org.diwan.extract.event.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * A headline names two states only, {@code فلانة وفلانة تبحثان التعاون}, and the lead those who met
 * for them, of whom one is not told to be of his.
 */
final class HeadlinePair {
  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.MEETING, EventType.CALL, EventType.SIGNING);

  private HeadlinePair() {}

  static boolean is(Draft lead, Draft headline) {
    List<Entity> people = lead.in(Role.ACTOR);
    return TYPES.contains(lead.type)
        && people.size() == 2
        && people.stream().allMatch(Entity::isPerson)
        && people.stream().filter(one -> one.countryIso3() == null).count() == 1
        && headline.in(Role.ACTOR).size() == 2
        && headline.in(Role.ACTOR).stream().allMatch(HeadlinePair::isState)
        && people.stream()
            .filter(one -> one.countryIso3() != null)
            .allMatch(one -> headline.groups().contains(one.group()));
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY;
  }
}
