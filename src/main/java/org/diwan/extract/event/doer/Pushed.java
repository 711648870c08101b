package org.diwan.extract.event.doer;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who is brought to do what a noun tells: {@code دفع ذلك فلانة إلى طرد السفير}, {@code أجبرها على
 * طرده}.
 */
final class Pushed {
  /** Words from the verb to who is brought to it. */
  private static final int REACH = 5;

  private static final Set<String> TO = Set.of("الي", "علي");

  private Pushed() {}

  /** Null for nobody. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    int to = at.first() - 1;
    boolean led = to > 0 && clause.tokens().get(to).readsAny(TO);
    return clause.arguments().stream()
        .filter(a -> led && a.mention().end() == to && a.isBare() && a.mention().canTakePart())
        .filter(a -> isPushed(clause, a.mention().first()))
        .findFirst()
        .map(a -> new Subject(List.of(a.entity()), at.end(), true))
        .orElse(null);
  }

  private static boolean isPushed(Clause clause, int name) {
    for (int i = name - 1; i >= Math.max(0, name - REACH); i--) {
      if (clause.cues().deeds().isPlain(DeedCue.PUSHES, clause.tokens().get(i))) {
        return true;
      }
      if (clause.isNamed(i) || clause.barrier(i) != Barrier.NONE || clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }
}
