package org.diwan.model;

import java.util.List;

/**
 * All that the reading takes out of one article.
 *
 * @param sentences how many its text has
 */
public record ArticleFacts(
    Article article,
    int sentences,
    List<Event> events,
    List<Agreement> agreements,
    List<Figure> figures,
    List<Unresolved> unresolved) {

  public ArticleFacts {
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    figures = List.copyOf(figures);
    unresolved = List.copyOf(unresolved);
  }
}
