package org.diwan.extract.figure;

import java.util.List;
import java.util.Set;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Words that promise or expect and say nothing of the number behind them: what was not foreseen
 * ({@code عاصفة غير متوقعة}) or came otherwise ({@code فاقت الأرباح التوقعات}), what an attack aims
 * at ({@code هجوم يستهدف}, {@code تستهدف موقعا}), a name ({@code أبي طالب}), and who it is that
 * expects ({@code توقع خبيران}).
 */
final class SilentCues {
  private static final String NOT = "غير";
  private static final int REACH = 3;
  private static final Set<String> NAMES = Set.of("ابي", "ابو", "ابا");
  private static final Set<String> AIMS = Set.of("يستهدف", "تستهدف");
  private static final Set<String> EXPECTS = Set.of("توقع", "توقعت", "يتوقع", "تتوقع");

  private static final Set<String> ATTACKS =
      Set.of(
          "هجوم", "الهجوم", "تفجير", "انفجار", "قصف", "القصف", "غاره", "غارات", "هجمات", "اعتدا",
          "كمين");

  private static final Set<String> HIT =
      Set.of(
          "موقع",
          "موقعا",
          "مواقع",
          "قاعده",
          "قواعد",
          "منصه",
          "منصات",
          "دبابه",
          "اليه",
          "تجمع",
          "تجمعا",
          "مقر",
          "قوات",
          "قوه",
          "رتل",
          "مستوطنه",
          "جنود",
          "عناصر",
          "المدنيين");

  private static final Set<String> BEATS =
      Set.of(
          "فاق", "فاقت", "يفوق", "تفوق", "تجاوز", "تجاوزت", "تخطي", "تخطت", "خالف", "خالفت", "خلاف",
          "بخلاف", "عكس", "بعكس");

  private SilentCues() {}

  /** Whether the word at a token is one. */
  static boolean is(List<Token> tokens, int i) {
    if (i == 0) {
      return isShot(tokens, i);
    }
    String before = tokens.get(i - 1).folded();
    return before.equals(NOT)
        || NAMES.contains(before)
        || ATTACKS.contains(before) && tokens.get(i).readsAny(AIMS)
        || isShot(tokens, i)
        || Fold.isDefinite(tokens.get(i).folded()) && isBeaten(tokens, i);
  }

  /** {@code تستهدف موقعا}: what is shot at is no goal. */
  private static boolean isShot(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && HIT.contains(tokens.get(i + 1).folded())
        && tokens.get(i).readsAny(AIMS);
  }

  private static boolean isBeaten(List<Token> tokens, int i) {
    for (int verb = i - 1; verb >= Math.max(0, i - REACH); verb--) {
      if (BEATS.contains(tokens.get(verb).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Right before whom it counts. */
  static boolean isWhoExpects(Passage passage, Found found, int i) {
    Token token = passage.tokens().get(i);
    return found.kind() == FigureKind.COUNT
        && i == found.first() - 1
        && token.isWord()
        && token.readsAny(EXPECTS);
  }
}
