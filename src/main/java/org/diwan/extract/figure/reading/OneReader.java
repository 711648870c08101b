package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.lexicon.Unit;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One, told without a numeral: a share ({@code واحد في المئة}), a span of time or a measure ({@code
 * يوما واحدا}, {@code كيلومتر واحد}, {@code سنة ونصف}, {@code لمدة عام}, {@code أكثر من شهر}), and
 * one victim ({@code قتل فيه شخص واحد}), and the lower end of a range ({@code من شهر إلى ستة
 * أشهر}). Not the minute past an hour.
 */
public final class OneReader {
  private static final int REACH = 3;
  private static final Set<String> ONE = Set.of("واحد", "واحدا", "واحده");

  /**
   * Units of which one has no name but its own: {@code قدم} and {@code درجة} are other things too.
   */
  private static final Set<String> MEASURED =
      Set.of("km", "m", "cm", "mm", "t", "kg", "mi", "ha", "L");

  private static final Set<String> TO = Set.of("الي", "حتي");

  /** Words from the lower end of a range to the unit of the upper. */
  private static final int UPPER = 4;

  private static final Set<String> MORE = Set.of("اكثر", "اقل", "ازيد");
  private static final Set<String> FOR = Set.of("لمده", "لفتره", "مدته", "مدتها");

  private final Units units;
  private final Nouns nouns;
  private final Halves halves;
  private final Decades decades;
  private final Set<String> victims;

  public OneReader(Seeds seeds, Units units, Nouns nouns, Halves halves, Decades decades) {
    this.decades = decades;
    this.units = units;
    this.nouns = nouns;
    this.halves = halves;
    this.victims =
        Csv.read(seeds, "lexicon/victim_words.csv").stream()
            .filter(row -> row.get("noun") != null && !row.get("noun").isEmpty())
            .map(row -> Fold.fold(row.need("word")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The figure a singular at a token makes, null where there is none. */
  public @Nullable Found at(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    if (isOne(token)) {
      return percent(passage, i);
    }
    boolean one = isOne(passage.at(i + 1));
    Unit.Worded unit = units.of(token);
    if (unit == null || !isSpan(unit.unit())) {
      return one && isVictim(passage, i) ? person(token, i) : null;
    }
    if (unit.numerus() != Inflection.Numerus.SINGULAR
        || decades.areContracts(passage, unit.unit(), BigDecimal.ONE, i)) {
      return null;
    }
    if (one) {
      return isPastTheHour(passage, i + 2) ? null : of(unit.unit(), BigDecimal.ONE, i, i + 2);
    }
    BigDecimal half = halves.of(passage, i + 1);
    if (half.signum() > 0 && isIndefinite(token)) {
      return of(unit.unit(), BigDecimal.ONE.add(half), i, halves.end(passage, i + 1));
    }
    return isFor(passage, i) || isBounded(passage, i) || isLowEnd(passage, unit.unit(), i)
        ? of(unit.unit(), BigDecimal.ONE, i, i + 1)
        : null;
  }

  private static boolean isSpan(Unit unit) {
    return unit.kind() == FigureKind.DURATION || MEASURED.contains(unit.code());
  }

  private static boolean isIndefinite(Token token) {
    return token.forms().stream().noneMatch(form -> Fold.isDefinite(form.word()));
  }

  /** {@code أكثر من عام}, not {@code أكثر من عام 1990}, {@code أكثر من يوم الأحد}. */
  private static boolean isBounded(Passage passage, int i) {
    Token than = passage.at(i - 1);
    Token more = passage.at(i - 2);
    Token next = passage.at(i + 1);
    return than != null
        && more != null
        && than.folded().equals("من")
        && MORE.stream().anyMatch(more.folded()::endsWith)
        && !passage.isNumber(i + 1)
        && (next == null || !Fold.isDefinite(next.folded()));
  }

  /** Whether per cent in words begin at a token: its {@code مئة} is no number. */
  public boolean isPercent(Passage passage, int i) {
    Phrases.Hit<Unit.Worded> hit = units.at(passage.tokens(), i);
    return hit != null && hit.value().unit().kind() == FigureKind.PERCENT;
  }

  /** {@code واحد في المئة}. */
  private @Nullable Found percent(Passage passage, int i) {
    Phrases.Hit<Unit.Worded> hit = units.at(passage.tokens(), i + 1);
    return hit == null || hit.value().unit().kind() != FigureKind.PERCENT
        ? null
        : new Found(
            FigureKind.PERCENT,
            BigDecimal.ONE,
            null,
            hit.value().unit().code(),
            i,
            hit.end(),
            hit.first(),
            "one-unit");
  }

  private static boolean isOne(@Nullable Token token) {
    return token != null && token.folded().startsWith("واحد") && ONE.contains(token.folded());
  }

  /** {@code بعد دقيقة واحدة من منتصف الليل}. */
  private static boolean isPastTheHour(Passage passage, int i) {
    Token of = passage.at(i);
    Token middle = passage.at(i + 1);
    return of != null && of.folded().equals("من") && middle != null && middle.reads("منتصف");
  }

  /** {@code من متر إلى 3 أمتار}, {@code بين عام و5 أعوام}: a range begins, its unit told again. */
  private boolean isLowEnd(Passage passage, Unit unit, int i) {
    Token before = passage.at(i - 1);
    Token link = passage.at(i + 1);
    boolean range =
        before != null
            && link != null
            && (before.folded().equals("من") && TO.contains(link.folded())
                || before.folded().equals("بين")
                    && (link.hasConjunction() || link.folded().equals("و")));
    return range
        && isIndefinite(passage.tokens().get(i))
        && IntStream.rangeClosed(i + 2, i + UPPER).anyMatch(j -> isUpper(passage, i, j, unit));
  }

  /** A number stands before the unit of the upper end, or a half behind it, or it is two. */
  private boolean isUpper(Passage passage, int low, int i, Unit unit) {
    Token token = passage.at(i);
    Unit.Worded other = token == null ? null : units.of(token);
    return other != null
        && other.unit().equals(unit)
        && (i > low + 2
            || passage.isNumber(i - 1)
            || other.numerus() == Inflection.Numerus.DUAL
            || halves.of(passage, i + 1).signum() > 0);
  }

  private static boolean isFor(Passage passage, int i) {
    Token before = passage.at(i - 1);
    return before != null && FOR.contains(before.folded());
  }

  private boolean isVictim(Passage passage, int i) {
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      for (Form form : passage.tokens().get(j).forms()) {
        if (victims.contains(form.word())) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Found person(Token token, int i) {
    Noun noun = nouns.indefinite(token);
    return noun == null || noun.numerus() != Inflection.Numerus.SINGULAR
        ? null
        : new Found(FigureKind.COUNT, BigDecimal.ONE, null, noun.singular(), i, i + 2, i, "one");
  }

  private static Found of(Unit unit, BigDecimal value, int i, int end) {
    BigDecimal low = value.multiply(unit.factor());
    return new Found(unit.kind(), low, null, unit.code(), i, end, i, "one-unit");
  }
}
