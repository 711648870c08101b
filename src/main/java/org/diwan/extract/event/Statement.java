package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Entity;
import org.diwan.model.Role;

/**
 * A joint statement in which two sides say something: {@code وفي بيان مشترك، دعت … و…}, {@code قال
 * … و… في بيان مشترك}. One side alone states nothing jointly.
 */
final class Statement {
  private static final int REACH = 14;

  private Statement() {}

  static boolean fill(Draft draft, Clause clause, TriggerAt at, Discourse discourse) {
    boolean within =
        at.first() > 0 && clause.tokens().get(at.first() - 1).reads("في")
            || at.form().preposition() == 'ب';
    if (!within) {
      return false;
    }
    List<Entity> before = before(clause, at, discourse);
    List<Entity> sayers = before.isEmpty() ? Spoken.after(clause, at.end(), discourse) : before;
    if (sayers.stream().map(Entity::side).distinct().count() < 2) {
      return false;
    }
    sayers.forEach(entity -> draft.add(entity, Role.ACTOR));
    return true;
  }

  private static List<Entity> before(Clause clause, TriggerAt at, Discourse discourse) {
    int verb = clause.verbBefore(at.first(), REACH);
    if (verb < 0) {
      return List.of();
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() ? subject.entities() : List.of();
  }
}
