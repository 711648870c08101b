package org.diwan.extract.event.time;

import java.time.LocalDate;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.modality.HeadlineDay;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an article tells in the present of its own day has still to come: {@code وتستقبل
 * فلانة مساء الاثنين فلانا}, {@code يجتمع فلان اليوم مع فلان}.
 */
public final class LaterToday {
  private static final int REACH = 10;
  private static final String EVENING = "مسا";
  private static final String TODAY = "اليوم";

  private LaterToday() {}

  /**
   * @param verb in the present that tells it
   */
  public static boolean is(Clause clause, int verb, Draft draft, @Nullable LocalDate today) {
    return draft.status == EventStatus.OCCURRED
        && HeadlineDay.TYPES.contains(draft.type)
        && isOf(today, draft.date)
        && !clause.isRelative(verb - 1)
        && !clause
            .cues()
            .gatherings()
            .is(GatheringCue.UNDER_WAY, clause.tokens().get(verb).forms().getLast().word())
        && isTold(clause, verb, draft.type == EventType.CEREMONY);
  }

  private static boolean isOf(@Nullable LocalDate today, @Nullable DateSpan date) {
    return today != null
        && date != null
        && date.precision() == DatePrecision.DAY
        && date.from().equals(today);
  }

  private static boolean isTold(Clause clause, int verb, boolean evening) {
    int left = REACH;
    for (int i = verb + 1; i < clause.tokens().size() && left > 0; i++) {
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      String folded = clause.tokens().get(i).folded();
      if (folded.equals(EVENING) || !evening && (folded.equals(TODAY) || Weekdays.is(folded))) {
        return true;
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }
}
