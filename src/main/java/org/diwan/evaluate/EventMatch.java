package org.diwan.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.diwan.model.EventType;

/** How well a found event fits an annotated one; 0 when it does not. */
final class EventMatch {
  /** Types that careful people mix up. */
  private static final List<Set<EventType>> KIN =
      List.of(
          Set.of(EventType.MEETING, EventType.CONFERENCE),
          Set.of(EventType.CALL, EventType.MESSAGE));

  private static final double ENOUGH = 0.5;

  private EventMatch() {}

  static double deed(JudgedEvent gold, JudgedEvent found) {
    if (!Overlap.kin(gold.type(), found.type(), KIN)) {
      return 0;
    }
    double overlap =
        Math.max(
            Overlap.jaccard(gold.everyone(), found.everyone()),
            Overlap.jaccard(gold.sides(), found.sides()));
    boolean differ = overlap < ENOUGH || !Days.compatible(gold.days(), found.days());
    return differ || otherActors(gold, found) ? 0 : overlap + closeness(gold, found);
  }

  private static boolean otherActors(JudgedEvent gold, JudgedEvent found) {
    return !gold.actors().isEmpty() && Collections.disjoint(gold.actors(), found.actors());
  }

  private static double closeness(JudgedEvent gold, JudgedEvent found) {
    boolean sameDays = gold.days() != null && gold.days().equals(found.days());
    return Overlap.jaccard(gold.actors(), found.actors())
        + (sameDays ? 1 : 0)
        + (gold.type() == found.type() ? 0.5 : 0)
        + (gold.status() == found.status() ? 0.2 : 0)
        + 0.5 * Overlap.jaccard(gold.people(), found.people());
  }

  static double word(JudgedEvent gold, JudgedEvent found) {
    double actors = Overlap.jaccard(gold.actors(), found.actors());
    if (gold.type() != found.type() || actors < ENOUGH) {
      return 0;
    }
    Set<String> toward = gold.recipients();
    boolean fits = toward.isEmpty() || Overlap.jaccard(toward, found.recipients()) >= ENOUGH;
    return fits ? 1 + actors : 0;
  }
}
