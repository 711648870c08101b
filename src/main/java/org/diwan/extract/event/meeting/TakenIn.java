package org.diwan.extract.event.meeting;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.ParticipantKind;
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
  private static final Set<String> BROTHERS = Set.of("الاشقا", "للاشقا", "الاخوه");
  private static final Set<String> PEOPLE = Set.of("وفد", "وفدا", "ممثلي", "رييس", "وزير", "سفير");

  private TakenIn() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (at.trigger().frame() != Frame.RECEIVE) {
      return false;
    }
    return at.trigger().shape() == Shape.PARTICIPLE
        ? clause.startingAt(at.end()) == null
        : isThing(clause, at.end()) || isPeople(clause, at);
  }

  /** {@code لاستقبال الأشقاء السوريين}, {@code استقبلتهم فلانة}: people who come to a state. */
  private static boolean isPeople(Clause clause, TriggerAt at) {
    int from = at.end() < clause.tokens().size() && isBrothers(clause, at.end()) ? 1 : 0;
    Argument next = clause.startingAt(at.end() + from);
    if (next == null || next.entity().kind() != ParticipantKind.COUNTRY) {
      return false;
    }
    Mention mention = next.mention();
    boolean all = mention.kind() == Mention.Kind.GROUP && mention.end() == mention.first() + 1;
    return all || at.isVerb() && at.form().word().endsWith("هم");
  }

  private static boolean isBrothers(Clause clause, int token) {
    return BROTHERS.contains(clause.tokens().get(token).folded());
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
