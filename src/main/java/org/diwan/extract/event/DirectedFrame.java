package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** The subject acts on whom the words behind the trigger name; a passive or a noun without a subject has recipients only. */
final class DirectedFrame extends Frames {

  DirectedFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    boolean opening = at.trigger().frame() != Frame.DIRECTED;
    Subject subject = subject();
    if (subject.explicit() || at.isVerb()) {
      subject.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    for (Argument argument : after()) {
      if (argument.topic() || !argument.mention().canTakePart() && !argument.is("علي", "ضد", "ل", "الي")) {
        continue;
      }
      Entity entity = argument.entity();
      if (argument.is("علي", "ضد", "الي", "ل", "من", "عن", "ب", "في") && !opening) {
        draft.add(entity, draft.hasActor() || !argument.is("من") ? Role.RECIPIENT : Role.ACTOR);
      } else if (argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(entity, Role.ATTENDEE);
      } else if (argument.isBare() && at.isNoun() && suffersFirst(draft)) {
        draft.add(entity, Role.RECIPIENT);
      } else if (argument.isBare() || argument.is("بين", "مع")) {
        draft.add(entity, draft.hasActor() && !opening && !argument.is("بين", "مع") ? Role.RECIPIENT : Role.ACTOR);
      }
    }
    if (draft.type == EventType.CONCEDE && !draft.hasActor()) {
      return false;
    }
    String needs = at.trigger().needs();
    boolean recipient = !draft.in(Role.RECIPIENT).isEmpty();
    return switch (needs) {
      case "RECIPIENT", "BOTH" -> draft.hasActor() && recipient;
      default -> draft.hasActor() || recipient;
    };
  }

  /** {@code اعتقال فلان}, {@code إطلاق سراح فلان}: who stands behind the noun suffers it. */
  private static boolean suffersFirst(Draft draft) {
    return draft.type == EventType.COERCE || draft.type == EventType.CONCEDE || draft.type == EventType.SANCTION;
  }
}
