package org.diwan.extract.event.frame;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code أعلنت فلانة وفلان هدنة}, {@code توصلت فلانة وفلان إلى اتفاق لوقف إطلاق النار}: who
 * announces or agrees on a truce keeps it.
 */
public final class Truce {
  private static final int REACH = 7;

  private Truce() {}

  /** Whether a verb before a noun says that it came to be. */
  static boolean isMade(Clause clause, int noun) {
    return verb(clause, noun) >= 0;
  }

  /**
   * Whom the verb before the noun names, or whose declaration it is: {@code إعلان فلانة وقف إطلاق
   * النار}; nobody where there is none.
   */
  public static Subject makers(Frames frame) {
    int noun = frame.at.first();
    int verb = verb(frame.clause, noun);
    Subject owner = verb < 0 ? OwnerOfDoing.of(frame.clause, frame.at) : null;
    if (owner != null) {
      boolean caller =
          owner.entities().stream().anyMatch(frame.discourse.registry()::isIntergovernmental);
      return caller ? Subject.none(frame.at.end()) : owner;
    }
    Subject subject =
        verb < 0
            ? Subject.none(frame.at.end())
            : Subject.of(frame.clause, verb, verb + 1, frame.discourse);
    return subject.explicit() && subject.end() <= noun ? subject : Subject.none(frame.at.end());
  }

  /**
   * {@code أعلنت حركة فلانة وقفا لإطلاق النار}: one side ceases fire of itself. A body of states
   * only calls for it.
   */
  public static boolean isOneSided(Frames frame, Draft draft) {
    if (draft.type != EventType.RETREAT) {
      return false;
    }
    Subject side = makers(frame);
    side.entities().forEach(maker -> draft.add(maker, Role.ACTOR));
    return side.entities().size() == 1
        && !frame.discourse.registry().isIntergovernmental(side.entities().getFirst());
  }

  private static int verb(Clause clause, int noun) {
    int verb = clause.verbBefore(noun, REACH);
    return verb >= 0 && clause.cues().deeds().isPlain(DeedCue.TRUCE, clause.tokens().get(verb))
        ? verb
        : -1;
  }
}
