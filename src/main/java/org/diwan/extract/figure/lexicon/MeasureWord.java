package org.diwan.extract.figure.lexicon;

import java.util.Set;
import org.diwan.model.FigureKind;

/**
 * A word of the lexicon as it was met.
 *
 * @param listed as the lexicon writes it
 * @param kinds of figures that may measure it
 * @param clitics how many letters stand before it
 * @param ended whether an accusative's {@code ا} or a pronoun hangs on it
 * @param possessed whether a pronoun hangs on it
 */
public record MeasureWord(
    String listed,
    MeasureClass what,
    Set<FigureKind> kinds,
    int clitics,
    boolean ended,
    boolean possessed) {

  public boolean isQuantity() {
    return what == MeasureClass.HEAD || what == MeasureClass.WEAK;
  }

  public boolean isQuantityOf(FigureKind kind) {
    return isQuantity() && kinds.contains(kind);
  }

  public boolean is(MeasureClass other) {
    return what == other;
  }
}
