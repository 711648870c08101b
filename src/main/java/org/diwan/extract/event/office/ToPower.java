package org.diwan.extract.event.office;

import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/**
 * {@code وصل فلان إلى السلطة}, {@code منذ وصوله إلى البيت الأبيض}, {@code بعد سقوط نظام فلان}: a
 * way of saying that he comes to power or leaves it, not that he arrives or falls.
 */
final class ToPower {
  /** Words without names from the verb to where he comes. */
  private static final int REACH = 3;

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  ToPower(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Whether what the trigger needs is there. */
  boolean may() {
    return switch (frame.needs()) {
      case "POWER" -> isToPower();
      case "REGIME" -> isSince() && (isRegime(frame.cues, clause, at.end()) || isRuler());
      default -> !frame.cues.isObjectKind(frame.needs()) || frame.hasObject();
    };
  }

  /** {@code نظام}, {@code حكومة}: who leads it stands behind. */
  static boolean isRegime(Cues cues, Clause clause, int token) {
    return token < clause.tokens().size() && cues.isObject(clause.tokens().get(token), "REGIME");
  }

  /** {@code منذ سقوط الرئيس السابق فلان}: one whom the lists know, else somebody fell. */
  private boolean isRuler() {
    Argument behind = clause.startingAt(at.end());
    return behind != null
        && behind.isBare()
        && behind.entity().isPerson()
        && !behind.entity().isUnlisted();
  }

  private boolean isToPower() {
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      Token token = clause.tokens().get(i);
      if (token.folded().equals("الي")) {
        return isThere(i + 1);
      }
      if (isForPower(token) || enters() && isSince() && isWhiteHouse(i)) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      left -= clause.isNamed(i) || !token.isWord() ? 0 : 1;
    }
    return false;
  }

  private boolean isThere(int token) {
    return token < clause.tokens().size()
        && (frame.cues.isObject(clause.tokens().get(token), "POWER")
            || isSince() && isWhiteHouse(token));
  }

  /** {@code وصول فلان للسلطة}. */
  private boolean isForPower(Token token) {
    return token.folded().startsWith("لل") && frame.cues.isObject(token, "POWER");
  }

  /** {@code دخوله البيت الأبيض}. */
  private boolean enters() {
    return at.trigger().lemma().endsWith("دخول");
  }

  private boolean isWhiteHouse(int token) {
    return token + 1 < clause.tokens().size()
        && clause.tokens().get(token).folded().equals("البيت")
        && clause.tokens().get(token + 1).folded().equals("الابيض");
  }

  private boolean isSince() {
    return CameAbout.is(clause, at);
  }
}
