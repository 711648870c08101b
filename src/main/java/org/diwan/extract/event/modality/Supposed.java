package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventClass;
import org.diwan.text.Token;

/**
 * Deeds that stand under a condition or a perhaps, however far before: {@code إذا أراد فلان أن يكون
 * طرفا في المحادثات}, {@code وفي حال قرر فلان …، فسوف تضطر فلانة إلى إقالته}.
 */
final class Supposed {
  /** Words outside names between the condition and what it supposes. */
  private static final int REACH = 14;

  private static final Set<Barrier> ENDS =
      EnumSet.of(Barrier.MARK, Barrier.TIME, Barrier.RELATIVE, Barrier.CLAUSE);
  private static final Set<String> IF = Set.of("اذا", "لو", "ربما");
  private static final Set<String> THEN = Set.of("فسوف", "فسيكون", "فستكون");

  private Supposed() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.trigger().type().eventClass() == EventClass.DEED
        && !Aftermath.is(clause, at)
        && isBehind(clause, at.first());
  }

  private static boolean isBehind(Clause clause, int deed) {
    int left = REACH;
    boolean then = false;
    for (int i = deed - 1; i >= 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (ENDS.contains(clause.barrier(i)) || clause.isSpeech(i)) {
        return false;
      }
      if (isCondition(clause, i)) {
        return true;
      }
      then |= THEN.contains(token.folded());
      if (token.isAny("،,") && !then) {
        return false;
      }
      left -= clause.isCovered(i) || then ? 0 : 1;
    }
    return false;
  }

  private static boolean isCondition(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return word.readsAny(IF) && !(token > 0 && clause.tokens().get(token - 1).reads("ما"))
        || word.folded().equals("حال") && token > 0 && clause.tokens().get(token - 1).reads("في");
  }
}
