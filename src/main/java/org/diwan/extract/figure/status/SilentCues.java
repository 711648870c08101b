package org.diwan.extract.figure.status;

import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
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
  private static final Set<String> SHUNS = Set.of("تجنب", "يتجنب", "تفادي", "يتفادي", "لتجنب");
  private static final Set<String> NAMES = Set.of("ابي", "ابو", "ابا");
  private static final Set<String> AIMS = Set.of("يستهدف", "تستهدف");
  private static final Set<String> EXPECTS = Set.of("توقع", "توقعت", "يتوقع", "تتوقع", "يتمني");

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

  private static final Set<String> MORE_OR_LESS =
      Set.of("اكثر", "اقل", "اعلي", "ادني", "اكبر", "اصغر", "اسرع", "ابطا", "افضل", "اسوا", "ابعد");

  private static final Set<String> EXPECTED =
      Set.of("المتوقع", "المتوقعه", "المرتقب", "المرتقبه", "متوقع", "المستهدف", "المقرر");

  private static final Set<String> RULES = Set.of("يقضي", "تقضي");
  private static final Set<String> SENTENCES = Set.of("حكم", "حكما", "احكام", "احكاما");

  /** Words from a sentence to what it says. */
  private static final int VERDICT = 9;

  private static final Set<String> DEMAND = Set.of("يطالب", "تطالب", "طالب", "طالبت");
  private static final Set<String> ON_WHOM = Set.of("يتعين", "يجب", "ينبغي");
  private static final Set<String> ASKED = Set.of("طلب", "طلبت", "طلبوا", "يطلب");
  private static final Set<String> GOALS = Set.of("هدف", "مضاعفه");

  private static final Set<String> PLAY =
      Set.of(
          "مباراه",
          "المباراه",
          "الدقيقه",
          "دقيقه",
          "مرمي",
          "المرمي",
          "شباك",
          "الشوط",
          "الدوري",
          "دوري",
          "المونديال",
          "مونديال",
          "منتخب",
          "المنتخب",
          "ركله",
          "المهاجم",
          "التعادل",
          "بالتعادل",
          "رصيده",
          "ملعب",
          "الملعب",
          "الهدافين",
          "مضيفه");

  private SilentCues() {}

  /** Whether the word at a token is one. */
  static boolean is(List<Token> tokens, int i) {
    if (i == 0) {
      return isShot(tokens, i);
    }
    String before = tokens.get(i - 1).folded();
    return before.equals(NOT)
        || tokens.get(i - 1).readsAny(SHUNS)
        || NAMES.contains(before)
        || isMoreThanExpected(tokens, i)
        || isVerdict(tokens, i)
        || isScored(tokens, i)
        || ATTACKS.contains(before) && tokens.get(i).readsAny(AIMS)
        || isShot(tokens, i)
        || Fold.isDefinite(tokens.get(i).folded()) && isBeaten(tokens, i);
  }

  /** {@code أكثر من المتوقع بمقدار 5 نقاط}: it was otherwise. */
  private static boolean isMoreThanExpected(List<Token> tokens, int i) {
    return i > 1
        && EXPECTED.contains(tokens.get(i).folded())
        && tokens.get(i - 1).folded().equals("من")
        && tokens.get(i - 2).readsAny(MORE_OR_LESS);
  }

  /** {@code أصدرت المحكمة حكما يقضي بحبسه 5 أعوام}: it is laid upon him already. */
  private static boolean isVerdict(List<Token> tokens, int i) {
    return tokens.get(i).readsAny(RULES)
        && tokens.subList(Math.max(0, i - VERDICT), i).stream()
            .anyMatch(token -> token.readsAny(SENTENCES));
  }

  /** {@code هدف} of a match, which is scored and not aimed at. */
  private static boolean isScored(List<Token> tokens, int i) {
    return tokens.get(i).readsAny(GOALS)
        && tokens.stream().anyMatch(token -> PLAY.contains(token.folded()));
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

  /**
   * Right before whom it counts: who expects or demands ({@code يطالب 40 موظفا}), and upon whom it
   * is laid ({@code يتعين على 40 مصنعا}).
   */
  static boolean isWhoExpects(Passage passage, Found found, int i) {
    Token token = passage.tokens().get(i);
    boolean people = found.kind() == FigureKind.COUNT || found.kind() == FigureKind.PERCENT;
    if (!people || !token.isWord()) {
      return false;
    }
    boolean who =
        token.readsAny(EXPECTS) || found.kind() == FigureKind.COUNT && token.readsAny(DEMAND);
    return i == found.first() - 1 ? who : i == found.first() - 2 && isOfWhom(passage, i);
  }

  /** {@code يتعين على}, {@code طلبت من}: a number of those follows. */
  private static boolean isOfWhom(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    String whom = passage.tokens().get(i + 1).folded();
    return whom.equals("علي") && token.readsAny(ON_WHOM)
        || whom.equals("من") && token.readsAny(ASKED);
  }
}
