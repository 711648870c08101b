package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Someone takes or leaves an office: the person named nearest is the actor. */
final class OfficeFrame extends Frames {

  OfficeFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    Entity person = person();
    draft.add(person, Role.ACTOR);
    if (at.trigger().needs().equals("RECIPIENT")) {
      return chair(draft);
    }
    return person != null;
  }

  /** A state that takes the chair of an organisation. */
  private boolean chair(Draft draft) {
    subject().entities().forEach(e -> draft.add(e, Role.ACTOR));
    for (Argument argument : after()) {
      if (argument.is("ل") && !argument.entity().isPerson()) {
        draft.add(argument.entity(), Role.RECIPIENT);
      }
    }
    return draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty();
  }

  private @Nullable Entity person() {
    Entity appointer = null;
    boolean appoints =
        at.isVerb()
            && (at.trigger().lemma().endsWith("عين") || at.trigger().lemma().endsWith("أقال"));
    for (Argument argument : after()) {
      if (argument.entity().isPerson()
          && !argument.topic()
          && (argument.isBare() || argument.is("ل"))) {
        if (!appoints || appointer != null) {
          return argument.entity();
        }
        appointer = argument.entity();
      }
    }
    if (appointer != null) {
      return appointer;
    }
    Subject subject = subject();
    return subject.explicit()
        ? subject.entities().stream().filter(Entity::isPerson).findFirst().orElse(null)
        : null;
  }
}
