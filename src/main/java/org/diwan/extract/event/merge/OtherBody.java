package org.diwan.extract.event.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Words of a body that speaks for itself are not those of its state, nor of another such body of
 * the same land: {@code رفض الحزب الفلاني}, {@code رفض رئيس فلانة}. A body of no list may be any.
 */
final class OtherBody {
  private OtherBody() {}

  /** Whether one of two words is such a body's, and the other is of somebody else. */
  static boolean speaks(Draft a, Draft b) {
    if (isUnlisted(a) || isUnlisted(b)) {
      return false;
    }
    Set<String> bodies = bodies(a.in(Role.ACTOR));
    Set<String> others = bodies(b.in(Role.ACTOR));
    return !(bodies.isEmpty() && others.isEmpty()) && Collections.disjoint(bodies, others);
  }

  private static boolean isUnlisted(Draft draft) {
    return draft.in(Role.ACTOR).stream()
        .anyMatch(e -> e.kind() == ParticipantKind.ORGANISATION && e.isUnlisted());
  }

  /** The bodies that speak, and those for which the persons do. */
  private static Set<String> bodies(List<Entity> actors) {
    Set<String> bodies = new HashSet<>();
    for (Entity actor : actors) {
      if (actor.isOfNoState()) {
        bodies.add(actor.key());
      } else if (actor.bodyKey() != null) {
        bodies.add(actor.bodyKey());
      }
    }
    return bodies;
  }
}
