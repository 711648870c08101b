package org.diwan.extract.figure.lexicon;

import java.math.BigDecimal;
import org.diwan.model.FigureKind;

/**
 * A unit of measurement, time or share.
 *
 * @param factor how many of the unit named by the code the word stands for: a decade is ten years
 */
public record Unit(String code, FigureKind kind, BigDecimal factor) {

  /** A unit in one of its forms. */
  public record Worded(Unit unit, Inflection.Numerus numerus) {}
}
