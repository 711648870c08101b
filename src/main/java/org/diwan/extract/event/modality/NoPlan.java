package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Negation;
import org.diwan.text.Token;

/**
 * Talks and journeys of which it is said that nobody plans any: {@code لا توجد خطط لزيارة}, {@code
 * ليس هناك أي لقاء مقرر}, {@code لا نية لعقد لقاء}, {@code لم يتحدد بعد موعد زيارة}.
 */
final class NoPlan {
  /** Tokens from the denial to the noun. */
  private static final int REACH = 9;

  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.CONFERENCE);

  private static final Set<String> THERE_IS = Set.of("توجد", "يوجد", "هناك", "ثمه", "لدي", "وجود");
  private static final Set<String> IS_NOT = Set.of("ليس", "ليست", "عدم");

  private NoPlan() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.isNoun() || !TYPES.contains(at.trigger().type())) {
      return false;
    }
    boolean plan = false;
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH) && !ends(clause, i); i--) {
      if (isNone(clause, i, plan)) {
        return true;
      }
      plan |= clause.cues().meetings().is(MeetingCue.PLAN, clause.tokens().get(i));
    }
    return false;
  }

  private static boolean isNone(Clause clause, int i, boolean plan) {
    Token token = clause.tokens().get(i);
    if (plan && (Negation.isNone(token) || Negation.isNot(token))) {
      return true;
    }
    return i > 0
        && token.readsAny(THERE_IS)
        && (Negation.isNot(clause.tokens().get(i - 1))
            || clause.tokens().get(i - 1).readsAny(IS_NOT));
  }

  /** Another clause, or what is told of something else: {@code لا توجد خلافات في اللقاء}. */
  private static boolean ends(Clause clause, int i) {
    String preposition = Prepositions.wholePreposition(clause.tokens().get(i));
    return clause.barrier(i) != Barrier.NONE
        || clause.tokens().get(i).isAny("،,")
        || !preposition.isEmpty() && !preposition.equals("لدي") && !preposition.equals("علي");
  }
}
