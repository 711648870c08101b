package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.NumberContext;
import org.diwan.extract.figure.passage.Contexts;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.Token;

/**
 * What changes {@code من 5 إلى 7 في المئة} has two values, each a figure; a range only where
 * nothing is said to change ({@code يعمل من 8 إلى 10 ساعات}), or where it ranges between them
 * ({@code تتراوح من 8 إلى 10 ساعات}).
 */
public final class Growth {
  private static final int REACH = 9;
  private static final int FAR = 24;
  private static final Set<String> TO = Set.of("الي", "حتي");
  private static final Set<String> RANGES = Set.of("يتراوح", "تتراوح", "تراوح", "تراوحت");
  private static final Set<String> WAVES = Set.of("الموج", "الامواج");

  private final Contexts contexts;

  public Growth(Contexts contexts) {
    this.contexts = contexts;
  }

  /** A figure, or the two that its ends are. */
  public List<Found> ends(Passage passage, Found found) {
    BigDecimal high = found.high();
    int link = link(passage, found);
    return high == null || link < 0 || !grows(passage, found)
        ? List.of(found)
        : List.of(
            part(found, found.low(), found.first(), link),
            part(found, high, link + 1, found.end()));
  }

  private boolean grows(Passage passage, Found found) {
    Token from = passage.at(found.first() - 1);
    return from != null && from.isPlain("من") && changes(passage, found.first() - 1, REACH);
  }

  /**
   * Whether what is told before a token changes; words may stand as far off as a unit told twice
   * lets them.
   *
   * @param from index of {@code من}
   */
  boolean changesFar(Passage passage, int from) {
    return changes(passage, from, FAR);
  }

  /** The height of waves does not, nor what ranges. */
  private boolean changes(Passage passage, int from, int reach) {
    Token before = passage.at(from - 1);
    boolean still = before != null && (before.readsAny(WAVES) || before.readsAny(RANGES));
    return !still && contexts.isBefore(passage, from, reach, NumberContext.CHANGE);
  }

  private static int link(Passage passage, Found found) {
    for (int i = found.first() + 1; i < found.end() - 1; i++) {
      if (TO.contains(passage.tokens().get(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  private static Found part(Found found, BigDecimal value, int first, int end) {
    return new Found(
        found.kind(), value, null, found.unit(), first, end, found.unitFirst(), found.rule());
  }
}
