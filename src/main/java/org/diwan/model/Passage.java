package org.diwan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a fact are made of, as numbers: where two passages share one, they share
 * words.
 *
 * @param runs a sample of its runs of words, in ascending order: two copies share one
 * @param gist its telling words, in ascending order: two tellings of one happening share some
 * @param document id of the document known to the world whose signing it tells, null for any other
 */
public record Passage(List<Long> runs, List<Long> gist, @Nullable String document) {
  public static final Passage NONE = new Passage(List.of(), List.of(), null);

  public Passage {
    runs = List.copyOf(runs);
    gist = List.copyOf(gist);
  }

  /** The same, of the signing of a document. */
  public Passage ofDocument(@Nullable String id) {
    return new Passage(runs, gist, id);
  }
}
