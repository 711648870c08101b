package org.diwan.extract.figure.status;

import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.passage.Clauses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What {@code أن} and the relative pronouns say of the numbers behind them, told by the word that
 * follows: behind {@code أن} a verb ({@code أن يدفع}) is what is wanted, expected or agreed, a noun
 * ({@code أن النسبة}) is what is reported; behind {@code الذي} a verb in the perfect tells what is.
 */
public final class Subjunctive {
  private static final int REACH = 10;

  /** Words from one {@code أن} to another that is joined to it. */
  private static final int JOINED = 20;

  private static final int FARTHEST = 22;
  private static final int MODAL = 8;
  private static final int CLOSE = 2;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final int NEAR = 4;

  /** Expects, or signs; reckons what is, or what will be: behind them {@code أن} tells which. */
  private static final Set<String> EXPECTED = Set.of("توقع", "تقديرات");

  /** When it will be, and not whether it is wanted or expected. */
  private static final String BY = "بحلول";

  private static final Set<String> THAT = Set.of("ان", "وان", "بان", "فان");
  private static final String THEN = "فان";
  private static final Set<String> REPORTED =
      Set.of("انه", "انها", "انهم", "وانه", "وانها", "بانه", "بانها", "انهما");
  private static final Set<String> DONE = Set.of("قبل", "دون", "بعد", "منذ", "بدون", "رغم", "الي");
  private static final Set<String> ALREADY = Set.of("سبق", "يكاد", "تكاد", "كاد", "كادت");

  private static final Set<String> JUDGED =
      Set.of(
          "غريب",
          "غريبا",
          "الغريب",
          "عجيب",
          "العجيب",
          "مستغرب",
          "المستغرب",
          "مصيبه",
          "عيب",
          "العيب",
          "عدل",
          "العدل",
          "عدلا",
          "معقول",
          "المعقول",
          "معقولا",
          "يعقل",
          "مقبول",
          "المقبول",
          "مقبولا",
          "موسف",
          "الموسف",
          "طبيعي",
          "الطبيعي",
          "طبيعيا",
          "صعب",
          "الصعب",
          "سهل",
          "السهل",
          "مستحيل",
          "المستحيل",
          "يسعدني",
          "يسعدنا",
          "يسرني",
          "يعني",
          "معني",
          "بمعني",
          "يرفض",
          "ترفض",
          "رفض",
          "رفضت",
          "يشتبه",
          "اشك",
          "يستطيع",
          "تستطيع",
          "استطيع",
          "نستطيع",
          "يستطيعوا",
          "يستطيعون");

  private static final Set<String> RELATIVES =
      Set.of("الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين");
  private static final Set<String> NOUNS = Set.of("تلك", "تعداد", "تضخم", "تدفق", "توتر", "تونس");
  private static final Set<String> ABILITY = Set.of("بامكان", "بمقدور", "بوسع");
  private static final Set<String> HEDGES = Set.of("قد", "ربما", "لا", "لن", "من", "لم");

  private final StatusCues cues;

  public Subjunctive(StatusCues cues) {
    this.cues = cues;
  }

  /**
   * What {@code أن} before a verb makes of a number behind it: a forecast where one is told before
   * it, nothing but what was where {@code قبل} or {@code تمكن من} stands there, else a target.
   *
   * @param distance tokens from it to the number
   * @return null where none stands at the token
   */
  @Nullable FigureStatus at(Passage passage, int i, int distance) {
    if (!isThat(passage, i) || !isImperfect(passage, i + 1)) {
      return null;
    }
    Token before = passage.at(i - 1);
    if (before != null && DONE.stream().anyMatch(before::isPlain) || isPast(passage, i)) {
      return FigureStatus.ACTUAL;
    }
    if (isAbility(before) || isAbility(passage.at(i - 2))) {
      return null;
    }
    List<Token> tokens = passage.tokens();
    int reach = tokens.get(i).hasConjunction() ? JOINED : REACH;
    for (int j = i - 1; j >= Math.max(0, i - reach); j--) {
      if (tokens.get(j).readsAny(EXPECTED)) {
        return FigureStatus.FORECAST;
      }
      boolean tells = tokens.get(j).isWord() && !tokens.get(j).isPlain(BY);
      FigureStatus status = tells ? cues.at(tokens, j, 1) : null;
      if (status != null && (status != FigureStatus.ACTUAL || i - j <= CLOSE)) {
        return status;
      }
    }
    return distance <= MODAL && !isJudged(passage, i) ? FigureStatus.TARGET : null;
  }

  /** {@code من الغريب أن يدفع}, {@code يستطيع أن يحمل}: what is felt or can be is no plan. */
  private static boolean isJudged(Passage passage, int that) {
    for (int i = that - 1; i >= Math.max(0, that - NEAR); i--) {
      if (passage.tokens().get(i).readsAny(JUDGED)) {
        return true;
      }
    }
    return false;
  }

  /** {@code سبق للفريق أن توج}, {@code تكاد أن تنفد}: it has happened, or nearly so. */
  private static boolean isPast(Passage passage, int that) {
    for (int i = that - 1; i >= Math.max(0, that - NEAR); i--) {
      if (passage.tokens().get(i).readsAny(ALREADY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code بإمكانها أن تحمل}, {@code بإمكان السفينة أن تحمل}: what it can is no promise. */
  private static boolean isAbility(@Nullable Token token) {
    return token != null && ABILITY.stream().anyMatch(token.folded()::contains);
  }

  /**
   * {@code من المتوقع أن يؤدي خفض المساحات المزروعة ... إلى}: further off than other words speak;
   * not of a span of time, and no relative clause or other one between.
   */
  boolean isExpectedFar(Passage passage, Found found) {
    boolean open = found.kind() != FigureKind.DURATION;
    boolean aside = false;
    for (int i = found.first() - 1; open && i >= Math.max(0, found.first() - FARTHEST); i--) {
      Token token = passage.tokens().get(i);
      if (token.isWord() && at(passage, i, FARTHEST) == FigureStatus.FORECAST) {
        return true;
      }
      aside |= token.is('،');
      open =
          token.isWord()
              ? !Clauses.begin(token) && (!isRelative(token) || aside && isComma(passage, i - 1))
              : !token.is('.') && !token.is('؛') && !token.is('(') && !isParted(passage, i);
    }
    return false;
  }

  /** Whether another clause begins with a word: {@code بينما}, {@code الذي}. */
  boolean parts(Token token) {
    return token.isWord() && (Clauses.begin(token) || isRelative(token));
  }

  private static boolean isRelative(Token token) {
    return RELATIVES.stream().anyMatch(token::isPlain);
  }

  /** {@code التضخم، الذي يبلغ 5 في المئة، إلى}: an aside between commas. */
  private static boolean isComma(Passage passage, int i) {
    Token token = passage.at(i);
    return token != null && token.is('،');
  }

  /** {@code ، وقامت}: another clause is joined. */
  private static boolean isParted(Passage passage, int comma) {
    Token next = passage.at(comma + 1);
    return next != null
        && next.isWord()
        && next.hasConjunction()
        && !passage.isNumber(comma + 1)
        && !passage.isNumber(comma + 2);
  }

  /** {@code أن يضم}: the imperfect behind {@code أن} tells of nothing that is. */
  boolean isWanted(Passage passage, int i) {
    return i > 0 && isThat(passage, i - 1) && isImperfect(passage, i);
  }

  /** {@code أن النسبة}, {@code أنها}: what follows is reported, not wanted. */
  boolean isReport(Passage passage, int i) {
    if (isThen(passage, i)) {
      return false;
    }
    return REPORTED.contains(passage.tokens().get(i).folded())
        || isThat(passage, i) && !isImperfect(passage, i + 1);
  }

  /** {@code بحلول العام المقبل، فإن النسبة}: goes on with what was told of the time before it. */
  private static boolean isThen(Passage passage, int i) {
    return passage.tokens().get(i).folded().equals(THEN)
        && passage.tokens().subList(Math.max(0, i - NEAR), i).stream()
            .anyMatch(token -> token.isPlain(BY));
  }

  /** {@code قال إن النسبة}: speech begins, what stands before it says nothing of its numbers. */
  boolean beginsSpeech(Passage passage, int i) {
    String word = passage.tokens().get(i).folded();
    return !isThen(passage, i)
        && (THAT.contains(word) || REPORTED.contains(word))
        && isWrittenBelow(passage, i)
        && !isImperfect(passage, i + 1);
  }

  /**
   * {@code الذي أودى}, and right before the number {@code التي تمثل}: a relative clause that tells
   * what is.
   *
   * @param distance tokens from it to the number
   */
  boolean isToldRelative(Passage passage, int i, int distance) {
    Token next = passage.at(i + 1);
    if (next == null
        || !next.isWord()
        || HEDGES.contains(next.folded())
        || !isRelative(passage.tokens().get(i))) {
      return false;
    }
    return distance <= NEAR || "يتنس".indexOf(next.folded().charAt(0)) < 0;
  }

  private static boolean isThat(Passage passage, int i) {
    return THAT.contains(passage.tokens().get(i).folded()) && !isWrittenBelow(passage, i);
  }

  /** {@code إن}, not {@code أن}. */
  private static boolean isWrittenBelow(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    return passage.story().text().substring(token.start(), token.end()).indexOf('إ') >= 0;
  }

  /** By shape: {@code ي}, or {@code ت} before no noun's ending or pattern. */
  private static boolean isImperfect(Passage passage, int i) {
    Token token = passage.at(i);
    if (token == null || !token.isWord() || token.folded().length() < SHORTEST) {
      return false;
    }
    String word = token.folded();
    if (word.equals("لا") || word.equals("لن")) {
      return isImperfect(passage, i + 1);
    }
    return switch (word.charAt(0)) {
      case 'ي' -> !word.endsWith("ه") && !word.equals("يوم") && !word.equals("يونيو");
      case 'ن' -> false;
      case 'ت' -> isFeminineVerb(word);
      default -> false;
    };
  }

  /** A verb by its shape: no noun's ending or pattern ({@code تجارة}, {@code تنظيم}). */
  public static boolean isFeminineVerb(String word) {
    int length = word.length();
    boolean noun =
        word.endsWith("ه")
            || word.endsWith("ا")
            || word.endsWith("ات")
            || word.endsWith("ان")
            || length > 4 && word.endsWith("ت")
            || length == 5 && (word.charAt(3) == 'ي' || word.charAt(2) == 'ا');
    return length <= LONGEST && !noun && !NOUNS.contains(word);
  }
}
