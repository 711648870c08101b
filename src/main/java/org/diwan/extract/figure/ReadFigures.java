package org.diwan.extract.figure;

import java.util.List;
import org.diwan.model.Figure;

/**
 * The figures of an article, each once, and every place that tells one.
 *
 * @param places in the order of the text
 */
public record ReadFigures(List<Figure> figures, List<Place> places) {

  public ReadFigures {
    figures = List.copyOf(figures);
    places = List.copyOf(places);
  }

  /**
   * Where a number is told.
   *
   * @param start first char in the text
   * @param end one past the last char
   * @param figure which of the figures it is
   */
  public record Place(int start, int end, int figure) {}

  /** The figure told at a place. */
  public Figure at(Place place) {
    return figures.get(place.figure());
  }
}
