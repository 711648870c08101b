package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * {@code أطلقت فلانة صاروخا باليستيا}: a state that fires a missile at nobody shows its force, it
 * attacks nobody.
 */
final class MissileTest {
  /** Words in which the kind of missile is told. */
  private static final int REACH = 5;

  private MissileTest() {}

  static boolean is(Frames frame, Draft draft) {
    Set<Entity> actors = Set.copyOf(draft.in(Role.ACTOR));
    int from = frame.at.end();
    int to = Math.min(frame.clause.tokens().size(), from + REACH);
    return draft.type == EventType.ASSAULT
        && frame.needs().equals("FIRE")
        && draft.in(Role.RECIPIENT).isEmpty()
        && actors.size() == 1
        && actors.stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY)
        && frame.clause.tokens().subList(from, to).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.BALLISTIC, t.folded()));
  }
}
