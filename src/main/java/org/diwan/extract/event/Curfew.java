package org.diwan.extract.event;

import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code أعلنت حالة الطوارئ في فلانة}, {@code فرض حظر التجول في فلانة}: where nobody is named, the
 * state of the place does it. {@code قضت المحكمة بسجن فلان}: who stands behind the penalty suffers
 * it.
 */
final class Curfew {
  private static final int REACH = 6;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Curfew(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  void fill(Draft draft) {
    if (draft.type != EventType.COERCE) {
      return;
    }
    if (frame.needs().equals("CURB") && draft.roles.isEmpty() && !frame.hasObject("EASED")) {
      String country = Scene.country(clause, at);
      draft.add(country == null ? null : frame.discourse.registry().country(country), Role.ACTOR);
    }
    if (frame.needs().equals("JAIL")) {
      new Court(frame).fill(draft);
    }
    if (frame.needs().equals("JAIL") && draft.in(Role.RECIPIENT).isEmpty()) {
      jailed(draft);
    }
  }

  private void jailed(Draft draft) {
    int end = Math.min(clause.tokens().size() - 1, at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      Argument behind = clause.startingAt(i + 1);
      if (frame.cues.isObject(clause.tokens().get(i), "JAIL")
          && behind != null
          && behind.isBare()
          && behind.entity().isPerson()) {
        draft.add(behind.entity(), Role.RECIPIENT);
        return;
      }
    }
  }
}
