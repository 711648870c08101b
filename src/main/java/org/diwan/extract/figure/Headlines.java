package org.diwan.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.diwan.model.Figure;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.text.Sentence;

/**
 * A headline tells its sums of money without saying how sure they are ({@code 300 مليون دولار
 * عائدات الموسم}): whether they are paid, promised or expected, the body says where it tells them
 * first. Lives as long as one reading.
 */
final class Headlines {
  private final Set<Integer> open = new HashSet<>();

  /** Takes note of the figure found last. */
  void first(Sentence sentence, List<Figure> figures) {
    Figure figure = figures.getLast();
    boolean sum = figure.kind() == FigureKind.MONEY && figure.status() == FigureStatus.ACTUAL;
    if (sum && sentence.isTitle()) {
      open.add(figures.size() - 1);
    }
  }

  /** Hears a figure told again, with the status it has there. */
  void again(List<Figure> figures, int figure, Supplier<FigureStatus> status) {
    if (open.remove(figure)) {
      figures.set(figure, figures.get(figure).withStatus(status.get()));
    }
  }
}
