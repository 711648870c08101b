package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Who says of the body he speaks for what it says: {@code قال فلان إن الحركة تدين}, {@code أعرب
 * فلان عن رفض الجامعة}. He speaks beside it.
 */
final class OwnSayer {
  private final Frames frame;
  private final Sides sides;

  OwnSayer(Frames frame, Sides sides) {
    this.frame = frame;
    this.sides = sides;
  }

  /** Adds him, where no person says it yet. */
  void join(Draft draft) {
    boolean told = draft.in(Role.ACTOR).stream().noneMatch(Entity::isPerson);
    Entity sayer = told && !isRelative() ? new Sayer(frame).entity() : null;
    if (sayer != null && sayer.isPerson() && speaksFor(sayer, draft)) {
      draft.add(sayer, Role.ACTOR);
    }
  }

  /** {@code قال فلان إن الرسالة التي ترفضها الحركة}: told of in passing. */
  private boolean isRelative() {
    return frame.clause.antecedent(frame.at.first()) != null
        || frame.clause.isRelative(frame.at.first() - 1);
  }

  private boolean speaksFor(Entity sayer, Draft draft) {
    Entity side = sides.spokenFor(sayer);
    return side != null
        && side.kind() == ParticipantKind.ORGANISATION
        && draft.in(Role.ACTOR).contains(side);
  }
}
