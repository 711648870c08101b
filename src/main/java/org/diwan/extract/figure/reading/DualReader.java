package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Unit;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Duals count: {@code يومين}, {@code شخصان}, {@code عامين ونصف}, {@code موسمين ونصف الموسم}. Spans
 * of time count with the article too ({@code الشهرين الماضيين}), other nouns without it only, and
 * none that numbers the parties ({@code بلدين}). Not before years ({@code العامين 2030 و2040}), not
 * as the adjective of another dual ({@code طائرتين مقاتلتين}) or said of two ({@code باعتبارهما
 * ركيزتين}), nor where only one is meant ({@code أحد أمرين}). {@code يوم أو يومين} is a range.
 */
public final class DualReader {
  private static final Set<String> WHICH =
      Set.of(
          "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
          "العاشر", "الحادي", "الاولي", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه",
          "السابعه", "الثامنه", "التاسعه", "العاشره", "الحاديه");

  private static final Set<String> THREE = Set.of("ثلاث", "ثلاثه");
  private static final Set<String> EITHER = Set.of("احد", "احدي");

  private final Units units;
  private final WordRoles<FigureCue> cues;
  private final Nouns nouns;
  private final Halves halves;
  private final Decades decades;

  public DualReader(
      Units units, Nouns nouns, Halves halves, Decades decades, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.units = units;
    this.nouns = nouns;
    this.halves = halves;
    this.decades = decades;
  }

  /** The figure a dual at a token makes, null where there is none. */
  public @Nullable Found at(Passage passage, int i) {
    Found range = oneOrTwo(passage, i);
    Found two = range == null ? two(passage, i) : range;
    return two == null ? null : orThree(passage, two);
  }

  /** {@code شهرين أو ثلاثة}, {@code مرتين أو ثلاث مرات}. */
  private Found orThree(Passage passage, Found two) {
    Token or = passage.at(two.end());
    Token three = passage.at(two.end() + 1);
    boolean range =
        two.high() == null
            && two.end() == two.first() + 1
            && or != null
            && three != null
            && or.folded().equals("او")
            && THREE.contains(three.folded());
    if (!range) {
      return two;
    }
    Token again = passage.at(two.end() + 2);
    int end = again != null && isSame(again, two) ? two.end() + 3 : two.end() + 2;
    BigDecimal high = two.low().multiply(new BigDecimal("1.5")).stripTrailingZeros();
    return new Found(
        two.kind(), two.low(), high, two.unit(), two.first(), end, two.unitFirst(), two.rule());
  }

  private boolean isSame(Token token, Found two) {
    Unit.Worded unit = units.of(token);
    Noun noun = unit == null && token.isWord() ? nouns.indefinite(token) : null;
    return unit != null
        ? unit.unit().code().equals(two.unit())
        : noun != null && noun.singular().equals(two.unit());
  }

  /** {@code يوم أو يومين}. */
  private @Nullable Found oneOrTwo(Passage passage, int i) {
    Token or = passage.at(i + 1);
    boolean may = or != null && or.folded().equals("او") && passage.at(i + 2) != null;
    Found two = may && !passage.isNumber(i - 1) ? two(passage, i + 2) : null;
    if (two == null || !isOneOf(passage.tokens().get(i), two)) {
      return null;
    }
    BigDecimal one = two.low().divide(BigDecimal.TWO);
    return new Found(two.kind(), one, two.low(), two.unit(), i, two.end(), i, two.rule());
  }

  private boolean isOneOf(Token token, Found two) {
    Unit.Worded unit = units.of(token);
    if (unit != null) {
      return unit.numerus() == Inflection.Numerus.SINGULAR && unit.unit().code().equals(two.unit());
    }
    Noun noun = nouns.indefinite(token);
    return noun != null
        && noun.numerus() == Inflection.Numerus.SINGULAR
        && noun.singular().equals(two.unit());
  }

  private @Nullable Found two(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    if (!hasDualEnding(token) || passage.isNumber(i + 1)) {
      return ofKind(passage, i);
    }
    Unit.Worded unit = units.of(token);
    if (unit != null) {
      return unit.numerus() == Inflection.Numerus.DUAL
          ? unit(passage, token, unit.unit(), i)
          : null;
    }
    Noun noun = nouns.indefinite(token);
    if (noun == null
        || noun.numerus() != Inflection.Numerus.DUAL
        || noun.party()
        || isEither(passage.at(i - 1))
        || isManner(passage, i)
        || mayBeDefinite(token)) {
      return null;
    }
    return isAdjective(passage, i)
        ? null
        : halves.more(passage, count(passage, noun.singular(), i), nouns);
  }

  /** {@code أحد أمرين}: one, no two of them. */
  private static boolean isEither(@Nullable Token before) {
    return before != null && before.readsAny(EITHER);
  }

  /** {@code معبرين عن}, {@code مركزين على}: how they are, no two of them. */
  private boolean isManner(Passage passage, int i) {
    Token next = passage.at(i + 1);
    return next != null
        && (next.folded().equals("عن") || next.folded().equals("علي"))
        && cues.is(FigureCue.MANNER, passage.tokens().get(i).folded());
  }

  /** {@code مذكرتي تفاهم}: a dual that lost its {@code ن} before what kind of thing it is. */
  private @Nullable Found ofKind(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    Token kind = passage.at(i + 1);
    boolean construct =
        token.isWord()
            && token.folded().endsWith("تي")
            && !cues.is(FigureCue.MINE, token)
            && kind != null
            && kind.isWord()
            && !Fold.isDefinite(kind.folded());
    if (!construct || kind == null || !isKind(kind)) {
      return null;
    }
    Noun noun = nouns.dual(token);
    boolean two = noun != null && noun.singular().endsWith("ة") && !noun.party();
    return two && noun != null && !mayBeDefinite(token) ? count(passage, noun.singular(), i) : null;
  }

  private boolean isKind(Token kind) {
    return nouns.indefinite(kind) != null || cues.is(FigureCue.KIND, kind.folded());
  }

  private @Nullable Found unit(Passage passage, Token token, Unit unit, int i) {
    boolean definite = false;
    for (Form form : token.forms()) {
      definite |= Fold.isDefinite(form.word());
    }
    if (definite && (unit.kind() != FigureKind.DURATION || isNumbered(passage, i + 1))) {
      return null;
    }
    if (isGeneral(passage, i, definite)) {
      return null;
    }
    if (decades.areContracts(passage, unit, BigDecimal.TWO, i)) {
      return definite ? null : count(passage, Decades.CONTRACT, i);
    }
    BigDecimal half = halves.after(passage, i + 1);
    int end = half.signum() == 0 ? endOf(passage, i) : halves.end(passage, i + 1);
    BigDecimal value = BigDecimal.TWO.add(half).multiply(unit.factor());
    return new Found(unit.kind(), value, null, unit.code(), i, end, i, "dual-unit");
  }

  /** {@code المدعين العامين}: an adjective of what stands before it. */
  private static boolean isGeneral(Passage passage, int i, boolean definite) {
    Token before = passage.at(i - 1);
    return definite && before != null && before.isWord() && Fold.isDefinite(before.folded());
  }

  /** {@code القرنين السابع والثامن}, {@code القرنين الـ19 والـ20}: which ones, not how many. */
  private static boolean isNumbered(Passage passage, int i) {
    Token next = passage.at(i);
    return next != null
        && (WHICH.contains(next.folded())
            || next.folded().equals("ال") && passage.isNumber(i + 1)
            || next.folded().startsWith("ال") && passage.isNumber(i));
  }

  private static Found count(Passage passage, String noun, int i) {
    return new Found(FigureKind.COUNT, BigDecimal.TWO, null, noun, i, endOf(passage, i), i, "dual");
  }

  private boolean isAdjective(Passage passage, int i) {
    Token before = passage.at(i - 1);
    return before != null
        && (before.folded().endsWith("هما") || hasDualEnding(before) && nouns.of(before) != null);
  }

  private static int endOf(Passage passage, int i) {
    Token next = passage.at(i + 1);
    return next != null && (next.folded().equals("اثنين") || next.folded().equals("اثنتين"))
        ? i + 2
        : i + 1;
  }

  /** {@code للصين}: {@code ل} and the article sooner than another {@code ل}. */
  private static boolean mayBeDefinite(Token token) {
    return token.forms().stream()
        .anyMatch(f -> f.preposition() == 'ل' && Fold.isDefinite(f.word()));
  }

  private static boolean hasDualEnding(Token token) {
    return token.isWord() && (token.folded().endsWith("ين") || token.folded().endsWith("ان"));
  }
}
