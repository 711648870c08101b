package org.diwan.extract.figure.passage;

import java.math.BigDecimal;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before it is asked how certain it is and what it measures.
 *
 * @param first index of its first token
 * @param end one past its last token
 * @param unitFirst index of the token that names the unit or the counted noun
 * @param rule what read it
 */
public record Found(
    FigureKind kind,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    int first,
    int end,
    int unitFirst,
    String rule) {

  /** A figure whose noun stands before its number. */
  public static Found behind(FigureKind kind, NumberSpan span, String unit, int noun, String rule) {
    return new Found(kind, span.low(), span.high(), unit, noun, span.end(), noun, rule);
  }

  /** A figure that begins with its number. */
  public static Found of(
      FigureKind kind,
      NumberSpan span,
      @Nullable String unit,
      int unitFirst,
      int end,
      String rule) {
    return new Found(kind, span.low(), span.high(), unit, span.first(), end, unitFirst, rule);
  }
}
