package org.diwan.extract.event.office;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who had to leave his office: {@code دفعت الاحتجاجات فلانا إلى الاستقالة}, {@code اضطر فلان إلى
 * التنحي}. Not whom others only want to bring to it: {@code محاولة لدفع فلان إلى الاستقالة}.
 */
final class Forced {
  /** Words, names not counted, from the leaving back to the verb. */
  private static final int REACH = 6;

  private static final Set<String> TO = Set.of("الي", "علي");

  /** Told of what is over only. */
  private static final Set<String> BROUGHT =
      Set.of("دفع", "دفعت", "اجبر", "اجبرت", "ارغم", "ارغمت", "اضطر", "اضطرت");

  private Forced() {}

  /** Null for nobody. */
  static @Nullable Entity of(OfficeFrame frame) {
    Clause clause = frame.clause;
    if (!isLeaving(clause, frame.at)) {
      return null;
    }
    int to = frame.at.first() - 1;
    for (Argument argument : clause.arguments()) {
      if (argument.mention().end() == to && argument.isBare() && argument.entity().isPerson()) {
        int first = argument.mention().first();
        return !isAnothers(clause, first) && isBrought(clause, first) ? argument.entity() : null;
      }
    }
    return null;
  }

  /** {@code إلى الاستقالة}, {@code على التنحي}: no leaving that is told of by itself. */
  private static boolean isLeaving(Clause clause, TriggerAt at) {
    return at.isNoun()
        && at.first() > 1
        && at.form().word().startsWith("ال")
        && clause.tokens().get(at.first() - 1).readsAny(TO);
  }

  /** {@code ما دفع}, {@code الذي دفع}, {@code ودفع}; the bare noun looks the same. */
  private static boolean isPast(Clause clause, int verb) {
    return verb == 0
        || clause.tokens().get(verb).folded().startsWith("و")
        || clause.tokens().get(verb - 1).reads("ما")
        || clause.barrier(verb - 1) == Barrier.RELATIVE;
  }

  /** {@code رئيسها}: whose he is, the name does not tell. */
  private static boolean isAnothers(Clause clause, int name) {
    return clause.tokens().get(name).folded().endsWith("ها");
  }

  private static boolean isBrought(Clause clause, int name) {
    int left = REACH;
    for (int i = name - 1; i >= 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (token.readsAny(BROUGHT)) {
        return !token.reads("دفع") || isPast(clause, i);
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return false;
  }
}
