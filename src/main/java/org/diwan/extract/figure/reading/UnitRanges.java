package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that are the ends of one range though each has its unit: {@code ما بين ستة أشهر إلى
 * تسعة أشهر}, {@code بين 5 ملايين دولار و7 ملايين دولار}, {@code أسبوعين إلى 3 أسابيع}, {@code
 * يستغرق من خمس دقائق إلى عشر دقائق}; behind {@code بين} the greater may stand first, and the last
 * may say per what both are ({@code بين 250 ألف برميل و290 ألف برميل يوميا}). Not what grows {@code
 * من 5 إلى 7}, which are two ({@link Growth}).
 */
public final class UnitRanges {
  private static final Set<String> TO = Set.of("الي", "حتي", "وحتي");
  private static final Set<FigureKind> SPANS = EnumSet.of(FigureKind.DURATION, FigureKind.MEASURE);

  private static final int REACH = 2;

  private final Growth growth;
  private final JoinedUnits joined;

  public UnitRanges(Growth growth, JoinedUnits joined) {
    this.growth = growth;
    this.joined = joined;
  }

  /** The range that a figure ends, null where it stands for itself. */
  private @Nullable Found join(Passage passage, @Nullable Found low, Found high) {
    if (low == null || !isOneScale(low, high)) {
      return null;
    }
    boolean between = isIntroduced(passage, low.first());
    boolean rises = low.low().compareTo(high.low()) < 0;
    boolean linked =
        isTo(passage, low, high) && (between || rises && isSpan(passage, low))
            || between && isAnd(passage, low, high);
    return linked ? range(low, high) : null;
  }

  private static Found range(Found first, Found last) {
    BigDecimal low = first.low().min(last.low());
    BigDecimal high = first.low().max(last.low());
    return new Found(
        last.kind(),
        low,
        high,
        last.unit(),
        first.first(),
        last.end(),
        last.unitFirst(),
        last.rule());
  }

  private static boolean isOneScale(Found low, Found high) {
    String unit = low.unit();
    return unit != null
        && high.unit() != null
        && (low.kind() == high.kind() && unit.equals(high.unit())
            || high.kind() == FigureKind.RATE && high.unit().startsWith(unit + "/"))
        && low.high() == null
        && high.high() == null
        && low.low().compareTo(high.low()) != 0;
  }

  private static boolean isTo(Passage passage, Found low, Found high) {
    Token link = passage.at(low.end());
    return high.first() == low.end() + 1
        && link != null
        && (TO.contains(link.folded()) || link.folded().equals("ل") && isFrom(passage, low));
  }

  /** {@code من 3 سنوات لـ15 سنة}. */
  private static boolean isFrom(Passage passage, Found low) {
    Token before = passage.at(low.first() - 1);
    return before != null && before.folded().equals("من");
  }

  private static boolean isAnd(Passage passage, Found low, Found high) {
    Token link = passage.at(low.end());
    boolean apart = high.first() == low.end() + 1 && link != null && link.folded().equals("و");
    return apart || high.first() == low.end() && link != null && link.hasConjunction();
  }

  private static boolean isIntroduced(Passage passage, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Token token = passage.tokens().get(i);
      if (token.reads("بين") || token.reads("مابين")) {
        return true;
      }
    }
    return false;
  }

  /** A span of time that does not grow, or another measure that is told to go from here on. */
  private boolean isSpan(Passage passage, Found low) {
    return isFrom(passage, low)
        ? SPANS.contains(low.kind()) && !growth.changesFar(passage, low.first() - 1)
        : low.kind() == FigureKind.DURATION;
  }

  /** Puts a figure behind the others, as the end of a range or quantity where it is one. */
  public void add(Passage passage, List<Found> all, Found found) {
    Found last = all.isEmpty() ? null : all.getLast();
    Found range = join(passage, last, found);
    Found whole = range == null ? joined.join(passage, last, found) : range;
    if (whole != null) {
      all.removeLast();
    }
    all.add(whole == null ? found : whole);
  }
}
