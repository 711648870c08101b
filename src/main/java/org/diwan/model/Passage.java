package org.diwan.model;

import java.util.List;

/**
 * What the words around a fact are made of, as numbers: where two passages share one, they share
 * words.
 *
 * @param runs a sample of its runs of words, in ascending order: two copies share one
 * @param gist its telling words, in ascending order: two tellings of one happening share some
 */
public record Passage(List<Long> runs, List<Long> gist) {
  public static final Passage NONE = new Passage(List.of(), List.of());

  public Passage {
    runs = List.copyOf(runs);
    gist = List.copyOf(gist);
  }
}
