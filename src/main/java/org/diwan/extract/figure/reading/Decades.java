package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import org.diwan.extract.figure.lexicon.NumberContext;
import org.diwan.extract.figure.lexicon.Unit;
import org.diwan.extract.figure.passage.Contexts;
import org.diwan.extract.figure.passage.Passage;

/**
 * {@code عقد} is a decade and a contract: a contract where there are more than ten of it, and,
 * unless a stretch of time is told ({@code منذ عقد واحد}), where contracts are signed or it is one.
 */
public final class Decades {
  static final String CONTRACT = "عقد";
  private static final int SIGNED_REACH = 8;
  private static final int TIME_REACH = 3;

  private final Contexts contexts;

  public Decades(Contexts contexts) {
    this.contexts = contexts;
  }

  /** Whether what a number counts in decades is contracts. */
  boolean areContracts(Passage passage, Unit unit, BigDecimal number, int first) {
    if (unit.factor().compareTo(BigDecimal.TEN) != 0) {
      return false;
    }
    if (number.compareTo(BigDecimal.TEN) > 0) {
      return true;
    }
    return !contexts.isBefore(passage, first, TIME_REACH, NumberContext.TIME)
        && (number.compareTo(BigDecimal.ONE) <= 0
            || contexts.isBefore(passage, first, SIGNED_REACH, NumberContext.SIGNS));
  }
}
