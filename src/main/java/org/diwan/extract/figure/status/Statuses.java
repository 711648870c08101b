package org.diwan.extract.figure.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.qualifier.Qualifiers;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is reached, promised or expected. The nearest word of {@code
 * lexicon/figure_status.csv} before it in its sentence tells, so that {@code بلغ} hides a {@code
 * هدف} further off; spans of time look less far. Beside those words:
 *
 * <ul>
 *   <li>a verb with the {@code س} of the future promises;
 *   <li>so does one whose subject the number is ({@link SubjectToCome});
 *   <li>so does {@code أن} before a verb ({@code وافق على أن يدفع}), and what is expected before it
 *       makes it a forecast ({@link Subjunctive});
 *   <li>a relative clause told in the perfect ({@code الحادث الذي أودى بحياة}) and what is reported
 *       behind {@code أن} and a noun are told of what is: no promise reaches into them;
 *   <li>what falls in a year to come is expected ({@link YearToCome}), or promised where a word of
 *       that stands anywhere before it; so is a span of time before what will be ({@link
 *       SpanToCome}), and what {@code قد} says may be ({@link Possibility});
 *   <li>a verb that tells what is ({@code يضم}) tells what is wanted behind {@code أن} ({@code من
 *       المقرر أن يضم}), and {@code مقابل} names a price where nothing is compared;
 *   <li>what stands before a quoted {@code إن} says nothing of what was said ({@code الذي سيدير
 *       المقر إن عددهم 5});
 *   <li>the whole that a part was taken from is what it is ({@code من أصل 120});
 *   <li>so is what something is to rise from ({@link Baseline}), and what was only expected to
 *       reach a number ({@code التوقعات البالغة 5 ملايين}) has not reached it;
 *   <li>a period to come that is told as known is what it is ({@code السنوات الخمس المقبلة});
 *   <li>what is expected stays so to the end of its clause, and what is listed with another number
 *       is as that one ({@link ListedWith}); what the weather will be is expected ({@link
 *       WeatherToCome}), and what is called so right behind ({@code 5 ملايين دولار متوقعة});
 *   <li>what is decided or ordered to be brought about is planned ({@link Decision});
 *   <li>an amount told again in brackets ({@code 5 ملايين يورو (6 ملايين دولار)}) has the status of
 *       the first.
 * </ul>
 */
public final class Statuses {
  private static final int FAR = 12;
  private static final int FARTHEST = 16;
  private static final int NEAR = 7;
  private static final int BRACKET = 3;
  private static final int ASIDE = 8;
  private static final String REACHED = "البالغ";
  private static final String BY = "بحلول";
  private static final String FOR = "مقابل";

  /** Behind them another thing is told. */
  private static final Set<String> BUT =
      Set.of("لكن", "ولكن", "لكنه", "ولكنه", "لكنها", "ولكنها", "لكنهم", "ولكنهم", "بعدما");

  private static final Set<String> PAST =
      Set.of(
          "الماضيه",
          "الماضي",
          "الماضيين",
          "الماضيتين",
          "الاخيره",
          "الاخيرين",
          "الاخيرتين",
          "المنصرمه",
          "المنصرمين",
          "السابقه",
          "السابقين");

  /** What is told of them is theirs, some words further on too. */
  private static final Set<String> FORECASTS =
      Set.of("توقعات", "التوقعات", "توقعاتها", "توقعاته", "توقعاتهم", "توقعاتنا");

  private static final Set<String> EXPECTED = Set.of("متوقع", "متوقعه", "مرتقب", "مرتقبه");
  private static final Set<String> EXPECTED_VERBS = Set.of("يتوقع", "يرتقب", "ينتظر", "يرجح");
  private static final Set<String> TIME = Set.of("في", "خلال", "هذا", "بحلول", "عام");

  private final StatusCues cues;
  private final WordRoles<FigureCue> words;
  private final Qualifiers qualifiers;
  private final Subjunctive subjunctive;
  private final SubjectToCome subject;
  private final SpanToCome span;
  private final Decision decision;

  public Statuses(Seeds seeds, Qualifiers qualifiers, WordRoles<FigureCue> words) {
    this.words = words;
    decision = new Decision(words);
    this.qualifiers = qualifiers;
    FutureVerb future = new FutureVerb(seeds);
    cues = new StatusCues(seeds, future);
    subjunctive = new Subjunctive(cues);
    subject = new SubjectToCome(future, qualifiers);
    span = new SpanToCome(future);
  }

  /**
   * Whether it is reached.
   *
   * @param all the figures of its sentence
   * @param published day of publication, null when unknown
   */
  public FigureStatus of(
      Passage passage, Found found, List<Found> all, @Nullable LocalDate published) {
    if (isExpectedBehind(passage, found) || WeatherToCome.is(passage, found)) {
      return FigureStatus.FORECAST;
    }
    if (found.kind() == FigureKind.ORDINAL
        || isGiven(found)
        || isPast(passage, found)
        || isOfWhole(passage, found)
        || Baseline.is(passage, found, words)) {
      return FigureStatus.ACTUAL;
    }
    FigureStatus told = told(passage, found, all, published);
    if (told == FigureStatus.ACTUAL
        && (span.is(passage, found) || subject.isPossible(passage, found))) {
      return FigureStatus.FORECAST;
    }
    if (told == FigureStatus.ACTUAL && subject.is(passage, found)) {
      return FigureStatus.TARGET;
    }
    if (told == FigureStatus.ACTUAL && YearToCome.isNumbered(passage, found, published)) {
      return isAnywherePromised(passage, found) ? FigureStatus.TARGET : FigureStatus.FORECAST;
    }
    return told == FigureStatus.ACTUAL && YearToCome.holds(passage, found, words)
        ? FigureStatus.FORECAST
        : told;
  }

  /** {@code خلال اليومين الماضيين}: over, whatever is planned before it. */
  private static boolean isPast(Passage passage, Found found) {
    Token behind = passage.at(found.end());
    return found.kind() == FigureKind.DURATION
        && behind != null
        && behind.isWord()
        && PAST.contains(behind.folded());
  }

  /** {@code اختيار واحد من بين 6 مرشحين}: the whole is there already. */
  private boolean isOfWhole(Passage passage, Found found) {
    int start = qualifiers.start(passage, found.first());
    Token among = passage.at(start - 1);
    Token of = passage.at(start - 2);
    return found.kind() == FigureKind.COUNT
        && among != null
        && of != null
        && among.folded().equals("بين")
        && of.isPlain("من");
  }

  /** However far before it in the sentence: what is of a year to come was promised or expected. */
  private boolean isAnywherePromised(Passage passage, Found found) {
    List<Token> tokens = passage.tokens();
    Token next = passage.at(found.end());
    return next != null && next.folded().equals(BY)
        || IntStream.range(0, found.first())
            .anyMatch(i -> cues.at(tokens, i, 1) == FigureStatus.TARGET);
  }

  /** Told as known: {@code الدول الست}, the whole of a part. */
  private static boolean isGiven(Found found) {
    return found.rule().startsWith("postposed") || found.rule().equals("total");
  }

  /** As a word near it tells, else as what is expected before it, or what it is listed with. */
  private FigureStatus told(
      Passage passage, Found found, List<Found> all, @Nullable LocalDate published) {
    FigureStatus near = near(passage, found);
    if (near != null) {
      return near;
    }
    if (subjunctive.isExpectedFar(passage, found)) {
      return FigureStatus.FORECAST;
    }
    Found mate = ListedWith.before(passage, found, qualifiers.start(passage, found.first()), all);
    return mate == null ? FigureStatus.ACTUAL : of(passage, mate, all, published);
  }

  /** {@code 5 ملايين دولار متوقعة}. */
  private boolean isExpectedBehind(Passage passage, Found found) {
    int next = passage.isMark(found.end(), ')') ? found.end() + 1 : found.end();
    Token token = passage.at(next);
    Token behind = passage.at(next + 1);
    boolean object = behind != null && behind.isWord() && !isOfTime(behind);
    if (found.kind() != FigureKind.ORDINAL
        && (isExpectedVerb(passage, next)
            || token != null && token.isWord() && isExpectedVerb(passage, next + 1))) {
      return true;
    }
    return token != null
        && token.isWord()
        && EXPECTED.contains(Fold.bare(token.folded()))
        && !object
        && found.kind() != FigureKind.ORDINAL;
  }

  /** {@code 4 سفن يتوقع وصولها}. */
  private static boolean isExpectedVerb(Passage passage, int i) {
    Token token = passage.at(i);
    Token whose = passage.at(i + 1);
    return token != null
        && whose != null
        && EXPECTED_VERBS.contains(token.folded())
        && (whose.folded().endsWith("ها") || whose.folded().endsWith("هم"));
  }

  private static boolean isOfTime(Token token) {
    String word = token.folded();
    return word.startsWith("ل") || TIME.contains(word);
  }

  private @Nullable FigureStatus near(Passage passage, Found found) {
    int reach = reach(passage, found);
    boolean reported = false;
    boolean parted = false;
    int i = beforeAside(passage, found.first() - 1);
    for (int distance = 1; i >= 0 && distance <= reach; distance++) {
      if (ends(passage, found, i)) {
        return FigureStatus.ACTUAL;
      }
      parted |= subjunctive.parts(passage.tokens().get(i));
      if (parted && distance > FAR) {
        return null;
      }
      FigureStatus status =
          SilentCues.isWhoExpects(passage, found, i) ? null : at(passage, i, distance);
      if (status != null) {
        return reported && status == FigureStatus.TARGET ? FigureStatus.ACTUAL : status;
      }
      reported |= subjunctive.isReport(passage, i);
      i = beforeAside(passage, i - 1);
    }
    return null;
  }

  /** An amount is spoken of from farther than people and things are. */
  private static int reach(Passage passage, Found found) {
    return switch (found.kind()) {
      case DURATION -> isElapsed(passage, found) ? NEAR : FAR - 2;
      case MONEY, PERCENT, MEASURE, RATE -> FARTHEST;
      default -> FAR;
    };
  }

  /** {@code بعد 3 أشهر من نقلها}, {@code بعد عام على فوزه}: from what it is counted. */
  private static boolean isElapsed(Passage passage, Found found) {
    Token next = passage.at(found.end());
    return next != null && (next.folded().equals("من") || next.folded().equals("علي"));
  }

  /** {@code وعد الرئيس (64 عاما) بتقديم 5 ملايين}: what stands in brackets says nothing of it. */
  private static int beforeAside(Passage passage, int i) {
    if (!passage.isMark(i, ')')) {
      return i;
    }
    int open = i - 1;
    while (open >= i - ASIDE && open >= 0 && !passage.isMark(open, '(')) {
      open--;
    }
    return passage.isMark(open, '(') ? open - 1 : i;
  }

  /** {@code شراء المصنع مقابل 5 ملايين}: no other number that it stands against. */
  private static boolean isPrice(Passage passage, int i) {
    return passage.tokens().get(i).isPlain(FOR)
        && IntStream.range(0, i).noneMatch(passage::isNumber);
  }

  private boolean ends(Passage passage, Found found, int i) {
    Token token = passage.tokens().get(i);
    boolean again = found.kind() == FigureKind.MONEY && found.first() - i <= BRACKET;
    return token.is('(') && !again
        || token.is('؛')
        || token.is('.')
        || token.isWord() && BUT.contains(token.folded())
        || subjunctive.beginsSpeech(passage, i);
  }

  /** {@code البالغ}, {@code والبالغة}. */
  private static boolean isReached(Token token) {
    return token.forms().stream().anyMatch(form -> form.word().startsWith(REACHED));
  }

  /** {@code التوقعات السابقة البالغة}: as the noun that the participle belongs to. */
  private FigureStatus ofWhatReached(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - ASIDE); i--) {
      boolean spoken = i >= participle - 2 || tokens.get(i).readsAny(FORECASTS);
      FigureStatus status = spoken ? cues.at(tokens, i, 1) : null;
      if (status != null && isDefinite(tokens, i, participle)) {
        return status;
      }
    }
    return FigureStatus.ACTUAL;
  }

  /** {@code توقعات المحللين التي بلغت 5 ملايين}. */
  private static boolean isOfForecasts(List<Token> tokens, int relative) {
    return tokens.subList(Math.max(0, relative - 2), relative).stream()
        .anyMatch(token -> token.readsAny(FORECASTS));
  }

  /** {@code التوقعات}, {@code توقعاتها}, {@code توقعات المحللين}. */
  private static boolean isDefinite(List<Token> tokens, int i, int participle) {
    Token token = tokens.get(i);
    boolean owned = i + 1 < participle && Fold.isDefinite(tokens.get(i + 1).folded());
    return owned
        || token.folded().endsWith("ها")
        || token.folded().endsWith("هم")
        || token.forms().stream().anyMatch(form -> Fold.isDefinite(form.word()));
  }

  private @Nullable FigureStatus at(Passage passage, int i, int distance) {
    List<Token> tokens = passage.tokens();
    if (!tokens.get(i).isWord() || SilentCues.is(tokens, i)) {
      return null;
    }
    FigureStatus open = subjunctive.at(passage, i, distance);
    if (open != null) {
      return open;
    }
    if (Possibility.at(passage, i, distance)) {
      return FigureStatus.FORECAST;
    }
    if (decision.isAt(passage, i, distance)) {
      return FigureStatus.TARGET;
    }
    FigureStatus status = cues.at(tokens, i, distance);
    if (status == FigureStatus.ACTUAL
        && (isPrice(passage, i) || subjunctive.isWanted(passage, i))) {
      return null;
    }
    if (status == FigureStatus.ACTUAL && isReached(tokens.get(i))) {
      return ofWhatReached(tokens, i);
    }
    if (status != null || !subjunctive.isToldRelative(passage, i, distance)) {
      return status;
    }
    return isOfForecasts(tokens, i) ? FigureStatus.FORECAST : FigureStatus.ACTUAL;
  }
}
