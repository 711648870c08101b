package org.diwan.extract.event.frame;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;

/**
 * Whether an event concerns states, organisations or those who hold office. Everyday crime, sport
 * and private matters are none: all who act are private persons, or force meets private persons
 * only.
 */
public final class Relevance {
  private Relevance() {}

  public static boolean of(Draft draft) {
    if (draft.attendance || draft.posted) {
      return true;
    }
    boolean acts = draft.in(Role.ACTOR).stream().anyMatch(Relevance::isPublic);
    boolean suffers = draft.in(Role.RECIPIENT).stream().anyMatch(Relevance::isPublic);
    if (draft.type.eventClass() == EventClass.WORD) {
      List<Entity> people = draft.in(Role.ACTOR).stream().filter(Entity::isPerson).toList();
      return people.isEmpty() ? acts : people.stream().anyMatch(Relevance::isPublic);
    }
    boolean chaired = draft.in(Role.CHAIR).stream().anyMatch(Relevance::isPublic);
    return draft.type == EventType.VISIT ? acts : acts || suffers || chaired;
  }

  /** A state, a body, a listed person, or one to whom the article gives an office. */
  public static boolean isPublic(Entity entity) {
    if (!entity.isPerson()) {
      return true;
    }
    boolean listed = !entity.key().startsWith("P:~") && !entity.key().startsWith("P:?");
    return listed || entity.offices().keySet().stream().anyMatch(o -> o != OfficeClass.OTHER);
  }
}
