package org.diwan.extract.event;

import org.diwan.model.Role;

/** Who opens or inaugurates: the subject, those named bare or with {@code مع} and {@code بين}. */
final class OpeningFrame extends Frames {

  OpeningFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    if (hasObject("MISSION")) {
      return false;
    }
    Subject subject = subject();
    if (subject.explicit()) {
      subject.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    owners().forEach(entity -> draft.add(entity, Role.ACTOR));
    for (Argument argument : after()) {
      if (argument.topic() || !argument.mention().canTakePart()) {
        continue;
      }
      if (argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      } else if (argument.isBare() || argument.is("بين", "مع")) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
    return draft.hasActor();
  }
}
