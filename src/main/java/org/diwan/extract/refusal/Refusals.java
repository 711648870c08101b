package org.diwan.extract.refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.diwan.model.Evidence;
import org.diwan.model.Rejection;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where the readings say what they do not take. In an ordinary reading nobody listens, and no
 * reason is put into words. Not safe for several threads, but for {@link #unheard}.
 */
public final class Refusals {
  private static final Refusals UNHEARD = new Refusals(null);

  private final @Nullable List<Rejection> found;

  private Refusals(@Nullable List<Rejection> found) {
    this.found = found;
  }

  /** Nobody asks. */
  public static Refusals unheard() {
    return UNHEARD;
  }

  /** All are kept. */
  public static Refusals kept() {
    return new Refusals(new ArrayList<>());
  }

  public boolean areHeard() {
    return found != null;
  }

  /**
   * Refuses tokens.
   *
   * @param end one past the last of them
   */
  public void add(String what, List<Token> tokens, int first, int end, Supplier<String> why) {
    if (found != null) {
      int start = tokens.get(first).start();
      found.add(new Rejection(what, start, tokens.get(end - 1).end(), why.get()));
    }
  }

  /** Refuses what had been read already. */
  public void add(String what, Evidence words, String why) {
    if (found != null) {
      found.add(new Rejection(what, words.start(), words.end(), why));
    }
  }

  /** In the order of the text, each place and reason once. */
  public List<Rejection> all() {
    return found == null
        ? List.of()
        : found.stream().distinct().sorted(Comparator.comparingInt(Rejection::start)).toList();
  }
}
