package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Who tells it of his own meeting: {@code قال فلان بعد اجتماع مع فلان وفلان}. */
final class Teller {
  /** Words outside names from who tells of a meeting to it. */
  private static final int REACH = 9;

  private Teller() {}

  /** The one person who is the subject of a verb of saying, null for none. */
  static @Nullable Entity of(Frames frame) {
    Clause clause = frame.clause;
    int verb = clause.verbBefore(frame.at.first(), REACH);
    if (verb < 0 || !clause.isSpeech(verb) || !isWhen(clause, frame.at.first() - 1)) {
      return null;
    }
    List<Entity> tellers = Subject.of(clause, verb, verb + 1, frame.discourse).entities();
    boolean one = tellers.size() == 1 && tellers.getFirst().isPerson();
    return one ? tellers.getFirst() : null;
  }

  /**
   * {@code قال فلان بعد لقاء فلان}: whom the noun alone names is met by somebody of another side.
   */
  static boolean meets(Frames frame, Draft draft) {
    List<Entity> actors = draft.in(Role.ACTOR);
    Argument met = frame.clause.startingAt(frame.at.end());
    if (!frame.at.form().word().equals("لقا")
        || !frame.at.isNoun()
        || actors.size() != 1
        || met == null
        || !met.isBare()
        || !met.entity().isPerson()
        || !met.entity().equals(actors.getFirst())) {
      return false;
    }
    Entity teller = of(frame);
    return teller != null
        && !teller.holds(OfficeClass.SPOKESPERSON)
        && !teller.side().equals(met.entity().side());
  }

  private static boolean isWhen(Clause clause, int token) {
    return clause.barrier(token) == Barrier.TIME;
  }
}
