package org.diwan.extract.event.meeting;

import java.util.stream.IntStream;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/** Who chairs a meeting or gathering without being named behind it. */
public final class Leading {
  private Leading() {}

  /** {@code يرأس فلان الاجتماع}; who leads a delegation to it attends: {@code يرأس وفد بلاده}. */
  public static void chair(Frames frame, Draft draft) {
    int light = frame.lightVerb();
    if (light >= 0
        && frame.cues.meetings().is(MeetingCue.LEADS, frame.clause.tokens().get(light))) {
      boolean delegation =
          IntStream.range(light + 1, frame.at.first()).anyMatch(frame.clause::isDelegation);
      frame.subject().entities().stream()
          .filter(e -> e.isPerson() || e.kind() == ParticipantKind.COUNTRY)
          .forEach(entity -> draft.add(entity, delegation ? Role.ATTENDEE : Role.CHAIR));
    }
  }

  /** {@code قال فلان في مستهل اجتماع الحكومة}: who is named last before leads it. */
  static void opens(Frames frame, Draft draft) {
    boolean alone = draft.type == EventType.MEETING || draft.type == EventType.CEREMONY;
    if (alone && frame.at.isNoun() && draft.roles.isEmpty()) {
      frame.clause.before(frame.at.first()).stream()
          .filter(a -> a.isBare() && a.entity().isPerson())
          .limit(1)
          .forEach(a -> draft.add(a.entity(), Role.ACTOR));
    }
  }
}
