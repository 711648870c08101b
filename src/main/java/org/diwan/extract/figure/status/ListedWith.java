package org.diwan.extract.figure.status;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.figure.passage.Clauses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The figure that another is listed behind, with no verb of its own: {@code 200 مليون دولار للطرق
 * و5 ملايين للمدارس}, {@code 120 مشروعا منها 45}, {@code فضلا عن 170 مليون جنيه}.
 */
final class ListedWith {
  /** Words between the two. */
  private static final int REACH = 12;

  /** Words from {@code إضافة} to the number. */
  private static final int NEAR = 5;

  private static final Set<String> EQUALS = Set.of("يعادل", "تعادل", "يوازي", "توازي", "اي");
  private static final Set<String> BESIDE = Set.of("فضلا", "اضافه", "علاوه", "جانب");
  private static final Set<String> TO = Set.of("عن", "الي", "علي");
  private static final Set<String> AMONG = Set.of("منها", "منهم", "بينها", "بينهم");
  private static final Set<String> WHICH = Set.of("الذي", "التي", "الذين", "مقابل", "اصل");

  private ListedWith() {}

  /**
   * The figure before, null where it is not listed with one.
   *
   * @param start where the figure begins, what bounds it included
   * @param all the figures of the sentence
   */
  static @Nullable Found before(Passage passage, Found found, int start, List<Found> all) {
    Found mate = null;
    for (Found other : all) {
      boolean counts = other.kind() != FigureKind.DURATION;
      mate = counts && other.end() <= start ? other : mate;
    }
    return mate != null
            && found.kind() != FigureKind.DURATION
            && isLinked(passage, start)
            && isOneClause(passage, mate.end(), start)
        ? mate
        : null;
  }

  private static boolean isLinked(Passage passage, int start) {
    Token number = passage.at(start);
    Token link = passage.at(start - 1);
    return number != null
        && link != null
        && (number.hasConjunction()
            || link.folded().equals("و")
            || link.readsAny(AMONG)
            || isEqual(passage, start)
            || IntStream.range(start - NEAR, start).anyMatch(i -> isBeside(passage, i)));
  }

  /** {@code 300 مليون جنيه، أي ما يعادل 20 مليون دولار}. */
  private static boolean isEqual(Passage passage, int start) {
    for (int i = start - 1; i >= Math.max(0, start - 2); i--) {
      if (EQUALS.contains(passage.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code إضافة إلى}; what is done with the number may stand behind it. */
  private static boolean isBeside(Passage passage, int i) {
    Token beside = passage.at(i);
    Token to = passage.at(i + 1);
    return beside != null && to != null && beside.readsAny(BESIDE) && TO.contains(to.folded());
  }

  private static boolean isOneClause(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.tokens().get(i);
      boolean ends =
          token.isWord()
              ? Clauses.begin(token) || WHICH.contains(token.folded())
              : token.is('.') || token.is('؛') || token.is(':');
      if (ends) {
        return false;
      }
    }
    return to - from <= REACH;
  }
}
