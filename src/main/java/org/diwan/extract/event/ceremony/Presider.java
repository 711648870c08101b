package org.diwan.extract.event.ceremony;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;

/**
 * {@code أشرف الوزير فلان على تدشين مصنع}, {@code رعى الأمير فلان حفل افتتاح المعرض}: who opens
 * what stands behind such a verb.
 */
final class Presider {
  /** Tokens from the verb to the opening. */
  private static final int REACH = 20;

  private Presider() {}

  static List<Entity> of(Frames frame) {
    Clause clause = frame.clause;
    int verb = verb(frame);
    Subject subject =
        verb < 0
            ? Subject.none(frame.at.end())
            : Subject.of(clause, verb, verb + 1, frame.discourse);
    return subject.explicit() && subject.end() <= frame.at.first() ? subject.entities() : List.of();
  }

  /** The verb that governs the opening, -1 for none. */
  private static int verb(Frames frame) {
    Clause clause = frame.clause;
    int first = frame.at.first();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (frame.cues.deeds().is(DeedCue.PRESIDES, clause.tokens().get(i))) {
        return i;
      }
      boolean other = clause.isVerb(i) && !clause.isNamed(i);
      if (other || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }
}
