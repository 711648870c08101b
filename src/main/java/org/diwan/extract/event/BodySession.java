package org.diwan.extract.event;

import org.diwan.model.EventType;
import org.diwan.model.Role;

/** A meeting of one body of many states is a session of it: {@code اجتماع لمجلس …}. */
final class BodySession {
  private BodySession() {}

  static boolean isAlone(Draft draft, Discourse discourse) {
    return draft.type == EventType.MEETING
        && draft.in(Role.ACTOR).size() == 1
        && discourse.registry().isIntergovernmental(draft.in(Role.ACTOR).getFirst());
  }

  /** Whether it, and not somebody with it, is told to meet. */
  static boolean isTold(Frames frame) {
    TriggerAt at = frame.at;
    boolean theirs = at.trigger().suffixed() && at.form().word().endsWith("هم");
    return at.isVerb() ? isOfMembers(frame) : theirs || frame.lightVerb() >= 0 || isOfBody(frame);
  }

  /** {@code يجتمع وزراء خارجية دول …}. */
  private static boolean isOfMembers(Frames frame) {
    return frame.after().stream()
        .anyMatch(a -> a.isBare() && start(frame, a) < a.mention().first());
  }

  /** {@code اجتماع مجلس …}, {@code اجتماع لمجلس …}: the body right behind the noun. */
  private static boolean isOfBody(Frames frame) {
    return frame.after().stream()
        .limit(1)
        .anyMatch(a -> (a.isBare() || a.is("ل")) && start(frame, a) - frame.at.end() <= 1);
  }

  private static int start(Frames frame, Argument argument) {
    return Heads.start(frame.clause.tokens(), argument.mention().first());
  }
}
