package org.diwan.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.diwan.model.Evidence;
import org.diwan.model.FactKind;
import org.diwan.model.Figure;
import org.diwan.model.FigureStatus;
import org.diwan.model.Participant;
import org.jspecify.annotations.Nullable;

/** Figures as corrections see them; they are never merged. */
final class FigureShape implements FactShape<Figure> {

  @Override
  public FactKind kind() {
    return FactKind.FIGURE;
  }

  @Override
  public String type(Figure figure) {
    return figure.kind().name();
  }

  @Override
  public List<Evidence> evidence(Figure figure) {
    return List.of(figure.evidence());
  }

  @Override
  public Figure named(Figure figure, UnaryOperator<Participant> naming) {
    return figure.withSubjects(figure.subjects().stream().map(naming).toList());
  }

  @Override
  public Figure united(Figure first, Figure second) {
    throw new IllegalStateException("figures are not merged");
  }

  static Figure with(
      Figure figure,
      BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable String unit,
      FigureStatus status) {
    return new Figure(
        figure.kind(),
        low,
        high,
        unit,
        status,
        figure.qualifier(),
        figure.measure(),
        figure.period(),
        figure.subjects(),
        figure.evidence());
  }
}
