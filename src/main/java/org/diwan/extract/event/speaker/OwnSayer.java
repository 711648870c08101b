package org.diwan.extract.event.speaker;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.Role;
import org.diwan.text.Form;

/**
 * Who says of the state or body he speaks for what it says: {@code قال فلان إن الحركة تدين}, {@code
 * أعرب فلان عن حرص فلانة على التعاون}. He speaks beside it.
 */
public final class OwnSayer {
  private final Frames frame;
  private final Sides sides;

  public OwnSayer(Frames frame, Sides sides) {
    this.frame = frame;
    this.sides = sides;
  }

  /** Adds him, where no person and no second side says it. */
  public void join(Draft draft) {
    List<Entity> actors = draft.in(Role.ACTOR);
    boolean one = actors.size() == 1 && !actors.getFirst().isPerson();
    Entity sayer = one && !isInPassing() ? new Sayer(frame).entity() : null;
    if (sayer != null && sayer.isPerson() && actors.getFirst().equals(sides.spokenFor(sayer))) {
      draft.add(sayer, Role.ACTOR);
    }
  }

  /**
   * {@code قال فلان إن الرسالة التي ترفضها الحركة}, {@code قال إن اللقاء حول اتهام فلانة}, {@code
   * قال إنه بريء، وتتهمه فلانة}: told, but not as what he says for them.
   */
  private boolean isInPassing() {
    boolean said =
        frame.at.isNoun()
            ? new Voicing(frame).isSpoken()
            : !frame.at.isVerb() || frame.at.form().conjunction() == Form.NONE;
    return !said || isRelative();
  }

  private boolean isRelative() {
    return frame.clause.antecedent(frame.at.first()) != null
        || frame.clause.isRelative(frame.at.first() - 1);
  }
}
