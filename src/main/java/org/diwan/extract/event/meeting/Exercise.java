package org.diwan.extract.event.meeting;

import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code تجري فلانة وفلانة مناورات «الصقر»}, {@code انطلاق مناورات «الصقر» بمشاركة فلانة}: an
 * exercise of two sides or more, though no word says that it is joint.
 */
final class Exercise {
  private Exercise() {}

  static boolean isOfSeveral(Frames frame) {
    TriggerAt at = frame.at;
    return at.isNoun()
        && (states(frame.lightVerb() < 0 ? null : frame.subject()) > 1
            || frame.after().stream().anyMatch(a -> a.is("بمشاركه")));
  }

  private static long states(@Nullable Subject subject) {
    return subject == null || !subject.explicit()
        ? 0
        : subject.entities().stream().filter(e -> e.kind() == ParticipantKind.COUNTRY).count();
  }
}
