package org.diwan.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Duals count, and a span of time told as one ({@code يوما واحدا}): {@code يومين}, {@code شخصان},
 * {@code عامين ونصف}. Spans of time count with the article too ({@code الشهرين الماضيين}), other
 * nouns without it only, and none that numbers the parties ({@code بلدين}). Not before years
 * ({@code العامين 2030 و2040}), not as the adjective of another dual ({@code طائرتين مقاتلتين}) or
 * said of two ({@code باعتبارهما ركيزتين}).
 */
final class DualReader {
  private static final double SURE = 0.9;
  private static final double FAIR = 0.8;

  private static final Set<String> ONE = Set.of("واحد", "واحدا", "واحده");

  private final Units units;
  private final Nouns nouns;
  private final Halves halves;

  DualReader(Units units, Nouns nouns, Halves halves) {
    this.units = units;
    this.nouns = nouns;
    this.halves = halves;
  }

  /** The figure a dual at a token makes, null where there is none. */
  @Nullable Found at(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    if (isOne(passage.at(i + 1))) {
      return one(token, i);
    }
    if (!hasDualEnding(token) || passage.isNumber(i + 1)) {
      return null;
    }
    Unit.Worded unit = units.of(token);
    if (unit != null) {
      return unit.numerus() == Inflection.Numerus.DUAL
          ? unit(passage, token, unit.unit(), i)
          : null;
    }
    Noun noun = nouns.indefinite(token);
    if (noun == null || noun.numerus() != Inflection.Numerus.DUAL || noun.party()) {
      return null;
    }
    return isAdjective(passage, i) ? null : count(passage, noun, i);
  }

  private static boolean isOne(@Nullable Token token) {
    return token != null && ONE.contains(token.folded());
  }

  private @Nullable Found one(Token token, int i) {
    Unit.Worded unit = units.of(token);
    if (unit == null || unit.unit().kind() != FigureKind.DURATION) {
      return null;
    }
    Unit plain = unit.unit();
    return new Found(
        plain.kind(), plain.factor(), null, plain.code(), i, i + 2, i, "one-unit", SURE);
  }

  private @Nullable Found unit(Passage passage, Token token, Unit unit, int i) {
    boolean definite = false;
    for (Form form : token.forms()) {
      definite |= Fold.isDefinite(form.word());
    }
    if (definite && unit.kind() != FigureKind.DURATION) {
      return null;
    }
    BigDecimal half = halves.after(passage, i + 1);
    int end = half.signum() == 0 ? endOf(passage, i) : halves.end(passage, i + 1);
    BigDecimal value = BigDecimal.TWO.add(half).multiply(unit.factor());
    return new Found(unit.kind(), value, null, unit.code(), i, end, i, "dual-unit", SURE);
  }

  private static Found count(Passage passage, Noun noun, int i) {
    return new Found(
        FigureKind.COUNT,
        BigDecimal.TWO,
        null,
        noun.singular(),
        i,
        endOf(passage, i),
        i,
        "dual",
        FAIR);
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

  private static boolean hasDualEnding(Token token) {
    return token.isWord() && (token.folded().endsWith("ين") || token.folded().endsWith("ان"));
  }
}
