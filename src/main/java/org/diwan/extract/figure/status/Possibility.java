package org.diwan.extract.figure.status;

import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code قد} before a verb in the imperfect: what the number behind tells may be, or may come
 * ({@code قد يعود إلى 850 دولارا}, {@code قد تستغرق أربعة أيام}). Before the perfect it says that
 * it was ({@code قد تراجع 3 في المئة}), which a word in {@code ت} may be.
 */
final class Possibility {
  private static final int REACH = 6;
  private static final int SHORTEST = 3;

  private Possibility() {}

  /**
   * Whether it begins at a token.
   *
   * @param distance tokens from it to the number
   */
  static boolean at(Passage passage, int i, int distance) {
    return distance <= REACH
        && passage.tokens().get(i).isPlain("قد")
        && isImperfect(passage.at(i + 1));
  }

  private static boolean isImperfect(@Nullable Token token) {
    if (token == null || !token.isWord() || token.folded().length() < SHORTEST) {
      return false;
    }
    String word = token.folded();
    return word.startsWith("ي") || word.startsWith("تت") || word.startsWith("تست");
  }
}
