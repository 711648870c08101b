package org.diwan.extract.figure.status;

import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.passage.Periods;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;
import org.diwan.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * What something is to rise or fall from is there: {@code رفع التجارة من 5 مليارات إلى 10}, {@code
 * بدلا من 5 مليارات}, {@code ارتفاعا من 5 مليارات}, {@code إلى 10 مليارات، من 5}; so is what is
 * told of now ({@code 5 مليارات حاليا}).
 */
final class Baseline {
  private static final int REACH = 5;
  private static final int GOAL = 4;
  private static final Set<String> LEVELS = Set.of("مستوي", "مستويات", "نحو", "حوالي", "قرابه");

  /** Words of when it was between it and what it comes to. */
  private static final int WHEN = 6;

  private static final Set<String> TIMES =
      Set.of(
          "في", "خلال", "عام", "العام", "سنه", "السنه", "نهايه", "بنهايه", "اخر", "مطلع", "بدايه",
          "الماضي", "الماضيه", "الجاري", "الجاريه", "الحالي", "الحاليه", "سنويا", "يوميا", "حاليا");

  private static final String NOW = "حاليا";
  private static final Set<String> LEFT =
      Set.of("بدلا", "ارتفاعا", "انخفاضا", "صعودا", "هبوطا", "تراجعا");

  private Baseline() {}

  static boolean is(Passage passage, Found found, WordRoles<FigureCue> cues) {
    int of = from(passage, found.first() - 1);
    Token before = passage.at(of);
    boolean from = before != null && before.folded().equals("من");
    return isNow(passage.at(found.end()))
        || from
            && (leadsOn(passage, found.end(), cues)
                || isLeft(passage, of - 1)
                || isBehindGoal(passage, of));
  }

  /** {@code من مستويات 5 في المئة}: where {@code من} would stand. */
  private static int from(Passage passage, int i) {
    Token level = passage.at(i);
    return level != null && LEVELS.contains(level.folded()) ? i - 1 : i;
  }

  /** {@code إلى 5 في المئة، من 8}: told behind what it comes to. */
  private static boolean isBehindGoal(Passage passage, int from) {
    for (int i = from - 1; i >= Math.max(1, from - GOAL); i--) {
      if (passage.isNumber(i)) {
        return passage.tokens().get(i - 1).folded().equals("الي");
      }
    }
    return false;
  }

  private static boolean isNow(@Nullable Token token) {
    return token != null && NOW.equals(token.folded());
  }

  /** {@code بدلا من}, {@code ارتفاعا من}. */
  private static boolean isLeft(Passage passage, int i) {
    Token left = passage.at(i);
    return left != null && LEFT.contains(left.folded());
  }

  private static boolean leadsOn(Passage passage, int end, WordRoles<FigureCue> cues) {
    int to = end;
    Token next = passage.at(to);
    while (next != null && to < end + WHEN && mayStandBetween(next, cues)) {
      next = passage.at(++to);
    }
    return next != null && next.folded().equals("الي") && hasNumber(passage, to + 1);
  }

  /** {@code من 5 مليارات في عام 2016 إلى 10}: when it was so. */
  private static boolean mayStandBetween(Token token, WordRoles<FigureCue> cues) {
    return cues.is(FigureCue.REACHES, token.folded())
        || TIMES.contains(token.folded())
        || token.isNumber() && Periods.year(token) != null;
  }

  private static boolean hasNumber(Passage passage, int from) {
    for (int i = from; i < from + REACH; i++) {
      Token token = passage.at(i);
      if (isNumber(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(@Nullable Token token) {
    return token != null && token.kind() == TokenKind.NUMBER;
  }
}
