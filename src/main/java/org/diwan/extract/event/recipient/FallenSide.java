package org.diwan.extract.event.recipient;

import java.util.Comparator;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * Of a fight told with one side, the other whose men fell in it: {@code قتل عشرة من فلانة في
 * اشتباكات مع فلانة}.
 */
public final class FallenSide {
  /** Words from who fell back to the word of it. */
  private static final int REACH = 9;

  private final Frames frame;
  private final Clause clause;
  private final int fight;

  public FallenSide(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.fight = frame.at.first();
  }

  public void add(Draft draft) {
    if (!frame.at.isNoun()
        || !isWith()
        || fight == 0
        || !clause.tokens().get(fight - 1).reads("في")) {
      return;
    }
    clause.arguments().stream()
        .filter(a -> a.mention().end() <= fight - 1 && !a.entity().isPerson())
        .max(Comparator.comparingInt(a -> a.mention().first()))
        .filter(a -> fell(a.mention().first(), a.mention().end()))
        .ifPresent(a -> draft.add(a.entity(), Role.ACTOR));
  }

  /** {@code اشتباكات مع}, {@code مواجهات عنيفة مع}. */
  private boolean isWith() {
    int end = Math.min(clause.tokens().size(), frame.at.end() + 2);
    return clause.tokens().subList(frame.at.end(), end).stream().anyMatch(t -> t.reads("مع"));
  }

  /** Whether a word of killing stands before them, and they right before the fight. */
  private boolean fell(int first, int end) {
    for (int i = end; i < fight - 1; i++) {
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
    }
    return clause.triggers().stream()
        .anyMatch(t ->
            t.trigger().type() == EventType.ASSAULT
                && isKilling(t)
                && t.end() <= first
                && first - t.end() <= REACH);
  }

  private static boolean isKilling(TriggerAt trigger) {
    String lemma = trigger.trigger().lemma();
    return lemma.endsWith(":قتل") || lemma.endsWith(":أصيب") || lemma.endsWith("مصرعه");
  }
}
