package org.diwan.extract.event.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Talks of sides of one state: {@code بين الحكومة اليمنية والحوثيين}, {@code بين حزب فلان وحزب
 * فلان}, {@code الرئيس مع حزب فلان}.
 */
final class HomeTalks {
  private static final Set<OfficeClass> GOVERN =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.CROWN_PRINCE,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.DEFENCE_MINISTER);

  private HomeTalks() {}

  /** Whether a body of a state is among the actors, and another side than itself. */
  static boolean are(Draft draft) {
    List<Entity> actors = draft.in(Role.ACTOR);
    long bodies =
        actors.stream().filter(entity -> entity.kind() == ParticipantKind.ORGANISATION).count();
    return bodies >= 2 || bodies == 1 && actors.stream().anyMatch(HomeTalks::governs);
  }

  /** {@code عقد حزب فلان وحزب فلان اجتماعا}: those who meet are bodies, whosesoever. */
  static boolean areOf(List<Entity> subject) {
    return subject.size() >= 2
        && subject.stream().allMatch(entity -> entity.kind() == ParticipantKind.ORGANISATION);
  }

  private static boolean governs(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY
        || entity.isPerson() && GOVERN.stream().anyMatch(entity::holds);
  }
}
