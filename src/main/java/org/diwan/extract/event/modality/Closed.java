package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;

/**
 * Talks, gatherings and journeys that are over when something else is told: {@code أكد فلان في ختام
 * القمة}, {@code المؤتمر الذي استمر شهرا}, {@code كشف فلان إثر انتهاء اللقاء}, {@code أشار فلان بعد
 * الجلسة}. Not what a verb to come speaks of: {@code سيتوجه بعد القمة}, nor {@code بعد القمة
 * المقبلة}.
 */
public final class Closed {
  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.MEETING, EventType.CONFERENCE, EventType.CALL, EventType.VISIT);
  private static final Set<String> AFTER = Set.of("بعد", "عقب", "اعقاب", "اثر", "ختام", "منذ");
  private static final Set<String> AGAIN = Set.of("اعاده");
  private static final Set<String> ENDS = Set.of("انتها", "اختتام", "نهايه", "انتهايه");

  /** Words outside names from a gathering to {@code الذي}. */
  private static final int NAME = 4;

  /** Words outside names from the verb of the clause. */
  private static final int REACH = 9;

  private Closed() {}

  public static boolean is(Clause clause, TriggerAt at) {
    return isTaken(clause, at)
        || at.isNoun()
            && at.trigger().shape() != Shape.PARTICIPLE
            && TYPES.contains(at.trigger().type())
            && (isHeld(clause, at.end())
                || at.form().conjunction() != 'و'
                    && isAfter(clause, at.first() - 1)
                    && isTold(clause, at.first()));
  }

  /** {@code ينوي فلان في أول جولة له منذ تعيينه}, {@code تعتزم بعد إعادة انتخاب فلان}. */
  private static boolean isTaken(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return at.trigger().type() == EventType.APPOINTMENT
        && at.isNoun()
        && (isAfter(clause, before)
            || before > 0 && reads(clause, before, AGAIN) && isAfter(clause, before - 1));
  }

  /** {@code المؤتمر الذي استمر شهرا}. */
  private static boolean isHeld(Clause clause, int end) {
    int left = NAME;
    for (int i = end; i + 1 < clause.tokens().size() && left > 0; i++) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return clause
            .cues()
            .gatherings()
            .is(GatheringCue.LASTED, clause.tokens().get(i + 1).folded());
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  private static boolean isAfter(Clause clause, int before) {
    int i = before;
    if (i > 0 && reads(clause, i, ENDS)) {
      i--;
    }
    return i >= 0 && reads(clause, i, AFTER);
  }

  private static boolean isTold(Clause clause, int noun) {
    int verb = clause.verbBefore(noun, REACH);
    return verb >= 0 && ToCome.isPerfect(clause, verb);
  }

  private static boolean reads(Clause clause, int token, Set<String> words) {
    return clause.tokens().get(token).readsAny(words);
  }
}
