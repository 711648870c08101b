package org.diwan.extract.figure;

import java.util.List;
import java.util.Set;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that are the ends of one range though each has its unit: {@code ما بين ستة أشهر إلى
 * تسعة أشهر}, {@code بين 5 ملايين دولار و7 ملايين دولار}, {@code أسبوعين إلى 3 أسابيع}. Not what
 * grows {@code من 5 إلى 7}, which are two.
 */
final class UnitRanges {
  private static final Set<String> TO = Set.of("الي", "حتي");
  private static final int REACH = 2;

  private UnitRanges() {}

  /** The range that a figure ends, null where it stands for itself. */
  static @Nullable Found join(Passage passage, @Nullable Found low, Found high) {
    if (low == null || !isOneScale(low, high)) {
      return null;
    }
    boolean between = isIntroduced(passage, low.first());
    boolean linked =
        isTo(passage, low, high) && (between || isSpan(passage, low))
            || between && isAnd(passage, low, high);
    return linked
        ? new Found(
            low.kind(),
            low.low(),
            high.low(),
            low.unit(),
            low.first(),
            high.end(),
            high.unitFirst(),
            high.rule())
        : null;
  }

  private static boolean isOneScale(Found low, Found high) {
    return low.kind() == high.kind()
        && low.unit() != null
        && low.unit().equals(high.unit())
        && low.high() == null
        && high.high() == null
        && low.low().compareTo(high.low()) < 0;
  }

  private static boolean isTo(Passage passage, Found low, Found high) {
    Token link = passage.at(low.end());
    return high.first() == low.end() + 1 && link != null && TO.contains(link.folded());
  }

  private static boolean isAnd(Passage passage, Found low, Found high) {
    Token link = passage.at(low.end());
    boolean apart = high.first() == low.end() + 1 && link != null && link.folded().equals("و");
    return apart || high.first() == low.end() && link != null && link.hasConjunction();
  }

  private static boolean isIntroduced(Passage passage, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (passage.tokens().get(i).reads("بين")) {
        return true;
      }
    }
    return false;
  }

  /** A span of time that does not grow. */
  private static boolean isSpan(Passage passage, Found low) {
    Token before = passage.at(low.first() - 1);
    return low.kind() == FigureKind.DURATION && (before == null || !before.folded().equals("من"));
  }

  /** Puts a figure behind the others, as the end of a range where it is one. */
  static void add(Passage passage, List<Found> all, Found found) {
    Found range = join(passage, all.isEmpty() ? null : all.getLast(), found);
    if (range != null) {
      all.removeLast();
    }
    all.add(range == null ? found : range);
  }
}
