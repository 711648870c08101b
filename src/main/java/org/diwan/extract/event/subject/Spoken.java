package org.diwan.extract.event.subject;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;

/**
 * Whom a noun at the head of its sentence means without naming him: the subject of the verb that
 * follows, {@code وخلال لقاء مع …، أكد فلان}, {@code في لقائه ب… قال فلان}.
 */
public final class Spoken {
  private static final int REACH = 22;

  private Spoken() {}

  /** Subject of the first verb behind a place, none where another clause begins before. */
  public static List<Entity> after(Clause clause, int from, Discourse discourse) {
    int left = REACH;
    for (int i = from; i < clause.tokens().size() && left > 0; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        return List.of();
      }
      if (clause.isVerb(i) && clause.antecedent(i) == null) {
        Subject subject = beside(clause, i, discourse);
        return subject.explicit() && subject.end() > i + 1 ? subject.entities() : List.of();
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return List.of();
  }

  /** {@code بعد لقائه فلانا قال فلان}: who stands right behind a verb of saying says it. */
  private static Subject beside(Clause clause, int verb, Discourse discourse) {
    Argument next = clause.isSpeech(verb) ? clause.startingAt(verb + 1) : null;
    Subject behind =
        next != null && next.isBare() && next.entity().isPerson()
            ? SubjectBehind.of(clause, verb + 1)
            : null;
    return behind == null ? Subject.of(clause, verb, verb + 1, discourse) : behind;
  }
}
