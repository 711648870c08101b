package org.diwan.extract.figure.status;

import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.qualifier.Qualifiers;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;

/**
 * A number that opens its clause and is the subject of a verb in the future: {@code أن 14 سفينة
 * ستضاف}, {@code نحو 50 ألف جندي سيشاركون}. It is planned, whatever is told before the clause.
 */
final class SubjectToCome {
  private static final Set<String> OPENS = Set.of("ان", "بان", "وان");
  private static final Set<String> WILL = Set.of("سوف", "لن");

  /** Words behind what is counted, the verb the last. */
  private static final int REACH = 3;

  private final FutureVerb future;
  private final Qualifiers qualifiers;

  SubjectToCome(FutureVerb future, Qualifiers qualifiers) {
    this.future = future;
    this.qualifiers = qualifiers;
  }

  boolean is(Passage passage, Found found) {
    return found.kind() == FigureKind.COUNT
        && opens(passage, qualifiers.start(passage, found.first()))
        && isFollowed(passage, found.end());
  }

  /** {@code أن 5 آلاف طفل قد يموتون}: what they may do is expected. */
  boolean isPossible(Passage passage, Found found) {
    int first = qualifiers.start(passage, found.first());
    if (found.kind() != FigureKind.COUNT || first == 0 || !opens(passage, first)) {
      return false;
    }
    for (int i = found.end(); i < found.end() + REACH; i++) {
      Token token = passage.at(i);
      if (token == null || !token.isWord() || token.hasConjunction()) {
        return false;
      }
      if (Possibility.at(passage, i, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Passage passage, int first) {
    Token before = passage.at(first - 1);
    return before == null || OPENS.contains(before.folded());
  }

  private boolean isFollowed(Passage passage, int end) {
    for (int i = end; i < end + REACH; i++) {
      Token token = passage.at(i);
      if (token == null || !token.isWord() || token.hasConjunction()) {
        return false;
      }
      if (WILL.contains(token.folded()) || future.is(token.folded())) {
        return true;
      }
    }
    return false;
  }
}
