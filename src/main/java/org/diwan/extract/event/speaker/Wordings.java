package org.diwan.extract.event.speaker;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Wording;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.Role;

/** All ways to tell whose word a noun is other than by a verb of saying; the first that does. */
public final class Wordings {
  private final List<Wording> ways;
  private final Sides sides;

  public Wordings(Frames frame) {
    ways =
        List.of(
            new Faced(frame),
            new OnRequest(frame),
            new Levelled(frame.clause, frame.at, frame.discourse));
    sides = new Sides(frame.discourse);
  }

  /** Those who say it, nobody where it is told in no such way. */
  public List<Entity> sayers() {
    for (Wording way : ways) {
      List<Entity> sayers = way.sayers();
      if (!sayers.isEmpty()) {
        return sayers;
      }
    }
    return List.of();
  }

  /** Adds whom it is meant for. */
  public void join(Draft draft) {
    for (Wording way : ways) {
      if (draft.in(Role.RECIPIENT).isEmpty() && !way.sayers().isEmpty()) {
        way.meant().forEach(entity -> sides.receive(draft, entity));
      }
    }
  }
}
