package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Negation;
import org.diwan.text.Token;

/**
 * Whether a noun tells of what there was none of: {@code ولا ضربات}, {@code بلا مفاوضات}, {@code لا
 * يقدم دعما}, {@code لم تجر فلانة مباحثات}.
 */
final class NoneOf {
  private static final Set<EventType> TALKS =
      EnumSet.of(EventType.MEETING, EventType.VISIT, EventType.SIGNING);
  private static final int LIGHT = 5;

  private NoneOf() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.first() > 0
        && (Negation.isNone(clause.tokens().get(at.first() - 1))
            || isNowhere(clause, at)
            || isNotHeld(clause, at)
            || isNever(clause, at));
  }

  /** {@code لن تعرض فلانة استضافة لقاء}. */
  private static boolean isNever(Clause clause, TriggerAt at) {
    boolean talks =
        TALKS.contains(at.trigger().type()) || clause.tokens().get(at.first() - 1).reads("لقا");
    for (int i = at.first() - 1; talks && i >= Math.max(0, at.first() - LIGHT); i--) {
      if (clause.barrier(i) != Barrier.NONE || clause.tokens().get(i).isAny("،,")) {
        return false;
      }
      if (clause.tokens().get(i).folded().equals("لن")) {
        return true;
      }
    }
    return false;
  }

  /** {@code لا وجود لحرب أو مفاوضات}. */
  private static boolean isNowhere(Clause clause, TriggerAt at) {
    for (int i = at.first() - 1; i > Math.max(0, at.first() - LIGHT); i--) {
      if (clause.tokens().get(i).folded().equals("وجود")) {
        return Negation.isNone(clause.tokens().get(i - 1));
      }
    }
    return false;
  }

  /** {@code أي ترتيبات}, {@code لا توجد ترتيبات}: a word of what is to come that there is not. */
  static boolean isNone(List<Token> tokens, int word) {
    String before = word > 0 ? tokens.get(word - 1).folded() : "";
    return before.equals("اي")
        || word > 1
            && (before.equals("توجد") || before.equals("يوجد"))
            && Negation.isNot(tokens.get(word - 2));
  }

  /** The verb that holds the noun is denied. */
  private static boolean isNotHeld(Clause clause, TriggerAt at) {
    int verb = clause.verbBefore(at.first(), LIGHT);
    return verb > 0
        && clause.isLight(verb)
        && Negation.isNot(clause.tokens().get(verb - 1))
        && clause.tokens().subList(verb, at.first()).stream().noneMatch(t -> t.isAny("،,"));
  }
}
