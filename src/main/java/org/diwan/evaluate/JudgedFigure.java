package org.diwan.evaluate;

import java.util.Objects;
import org.diwan.model.Evidence;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.model.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure, annotated or found.
 *
 * @param high the upper end, or the value itself
 */
record JudgedFigure(
    FigureKind kind,
    double low,
    double high,
    @Nullable String unit,
    FigureStatus status,
    Qualifier qualifier,
    boolean optional,
    @Nullable Evidence evidence)
    implements Judged {

  boolean sameUnit(JudgedFigure found) {
    return Objects.equals(unit, found.unit) || NameMatch.same(unit, found.unit);
  }
}
