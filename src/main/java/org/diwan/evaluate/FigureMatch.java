package org.diwan.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.model.FigureKind;

/** How well a found figure fits an annotated one; 0 when it does not. */
final class FigureMatch {
  private static final List<Set<FigureKind>> KIN =
      List.of(Set.of(FigureKind.COUNT, FigureKind.MEASURE));

  private static final double TOLERANCE = 0.005;
  private static final double SMALLEST = 1e-9;

  private FigureMatch() {}

  static double of(JudgedFigure gold, JudgedFigure found) {
    boolean differ =
        !Overlap.kin(gold.kind(), found.kind(), KIN)
            || !close(gold.low(), found.low())
            || !close(gold.high(), found.high())
            || otherUnit(gold, found);
    return differ
        ? 0
        : 1 + (gold.status() == found.status() ? 0.3 : 0) + (gold.sameUnit(found) ? 0.3 : 0);
  }

  private static boolean otherUnit(JudgedFigure gold, JudgedFigure found) {
    return switch (gold.kind()) {
      case MONEY, DURATION -> !Objects.equals(gold.unit(), found.unit());
      case COUNT, PERCENT, MEASURE, ORDINAL, RATE -> false;
    };
  }

  private static boolean close(double a, double b) {
    double size = Math.max(Math.max(Math.abs(a), Math.abs(b)), SMALLEST);
    return Math.abs(a - b) <= TOLERANCE * size;
  }
}
