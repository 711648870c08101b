package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** Whom a threat is meant for whose condition names him: {@code هدد بإجراءات إذا انسحبت فلانة}. */
final class Conditional {
  private static final Set<String> IF = Set.of("اذا", "حال");
  private static final int NEAR = 4;
  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  Conditional(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Adds the first side named bare behind the condition, where it is not the speaker's own. */
  void join(Draft draft) {
    if (draft.type != EventType.THREATEN) {
      return;
    }
    int condition = condition();
    for (Argument argument : clause.arguments()) {
      int gap = argument.mention().first() - condition;
      if (condition < 0 || gap <= 0) {
        continue;
      }
      Entity entity = argument.entity();
      if (gap <= NEAR
          && argument.isBare()
          && argument.mention().canTakePart()
          && !draft.sides(Role.ACTOR).contains(entity.side())) {
        Entity side = entity.isPerson() ? sides.of(entity) : entity;
        draft.add(side == null ? entity : side, Role.RECIPIENT);
      }
      return;
    }
  }

  private int condition() {
    for (int i = at.end(); i < clause.tokens().size(); i++) {
      if (!clause.isNamed(i) && clause.tokens().get(i).readsAny(IF)) {
        return i;
      }
    }
    return -1;
  }
}
