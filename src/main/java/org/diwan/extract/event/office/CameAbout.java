package org.diwan.extract.event.office;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/**
 * Whether a noun of coming to power or losing it tells what has come about, by the words before it:
 * {@code منذ وصوله}, {@code أعقبت سقوطه}, {@code بعد عامين من الإطاحة به}, {@code أدت إلى الإطاحة
 * به}.
 */
final class CameAbout {
  /** Tokens of a stretch of time before its {@code من}. */
  private static final int STRETCH = 5;

  /** Words without names from what brought it about. */
  private static final int REACH = 4;

  private static final Set<String> SINCE =
      Set.of("قبل", "قبيل", "بعيد", "مع", "سنوات", "اعقبت", "اعقب", "غداه");

  private CameAbout() {}

  static boolean is(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return at.isNoun()
        && before >= 0
        && (isSince(clause, clause.tokens().get(before))
            || isStretchEnd(clause, before)
            || isBrought(clause, at.first()));
  }

  private static boolean isSince(Clause clause, Token word) {
    return clause.cues().times().is(TimeCue.PAST, word) || word.readsAny(SINCE);
  }

  /** {@code بعد عامين من}, {@code بعد ساعات قليلة من}. */
  private static boolean isStretchEnd(Clause clause, int token) {
    if (!clause.tokens().get(token).folded().equals("من")) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    boolean timed = false;
    for (int i = token - 1; i >= Math.max(0, token - STRETCH); i--) {
      if (timed && isSince(clause, tokens.get(i))) {
        return true;
      }
      timed |= isTime(clause, tokens.get(i));
    }
    return false;
  }

  private static boolean isTime(Clause clause, Token token) {
    return clause.cues().times().is(TimeCue.UNIT, token)
        || clause.cues().times().is(TimeCue.YEARS, token)
        || clause.cues().times().is(TimeCue.AHEAD, token);
  }

  /** {@code أدت إلى الإطاحة}, {@code انتهت بإقالته}, {@code تمت إقالته}. */
  private static boolean isBrought(Clause clause, int noun) {
    int verb = clause.verbBefore(noun, REACH);
    return verb >= 0 && clause.cues().deeds().is(DeedCue.BRINGS_ABOUT, clause.tokens().get(verb));
  }
}
