package org.diwan.extract.event;

import java.util.Set;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Fold;

/**
 * What is received and not met: {@code استقبل المستشفى عشرين مصابا}, {@code تستقبل الدائرة شكاوى
 * المواطنين}, {@code دعوة استقبلها فلان بالترحيب}; and {@code مستقبلا} that tells when. Not {@code
 * استقبل فلان وفدا من المصابين}.
 */
final class TakenIn {
  /** Words outside names from the verb to its object. */
  private static final int REACH = 7;

  /** Names between them: who receives. */
  private static final int NAMES = 1;

  private static final Set<String> HOW = Set.of("بالترحيب", "بارتياح", "بالرفض", "بحذر", "بفتور");
  private static final Set<String> PEOPLE = Set.of("وفد", "وفدا", "ممثلي", "رييس", "وزير", "سفير");

  private TakenIn() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (at.trigger().frame() != Frame.RECEIVE) {
      return false;
    }
    return at.trigger().shape() == Shape.PARTICIPLE
        ? clause.startingAt(at.end()) == null
        : at.isVerb() && isThing(clause, at.end());
  }

  private static boolean isThing(Clause clause, int from) {
    int left = REACH;
    int names = 0;
    for (int i = from; i < clause.tokens().size() && left > 0 && names <= NAMES; i++) {
      names += clause.startingAt(i) == null ? 0 : 1;
      if (clause.isCovered(i)) {
        continue;
      }
      String bare = Fold.bare(clause.tokens().get(i).folded());
      if (HOW.contains(bare) || clause.cues().meetings().is(MeetingCue.TAKEN_IN, bare)) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK || PEOPLE.contains(bare)) {
        return false;
      }
      left--;
    }
    return false;
  }
}
