package org.diwan.extract.event.meeting;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** {@code أعادت فلانة فتح سفارتها في فلانة}: in whose land a mission is opened. */
final class MissionSeat {
  /** Tokens from the mission to where it is. */
  private static final int NEAR = 3;

  private MissionSeat() {}

  static void add(Frames frame, Draft draft) {
    TriggerAt at = frame.at;
    boolean mission =
        at.trigger().type() == EventType.RELATIONS
            && frame.clause.tokens().subList(at.first(), at.end()).stream()
                .anyMatch(t -> frame.cues.isObject(t, "MISSION"));
    if (!mission || draft.sides(Role.ACTOR).size() != 1) {
      return;
    }
    frame.clause.arguments().stream()
        .filter(a -> a.is("في", "ب", "لدي") && a.mention().kind() == Mention.Kind.PLACE)
        .filter(a -> a.mention().first() >= at.end())
        .filter(a -> a.mention().first() - at.end() <= NEAR)
        .limit(1)
        .forEach(a -> draft.add(a.entity(), Role.RECIPIENT));
  }
}
