package org.diwan.extract.agreement;

import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Verbs told by shape: of the present and the future, {@code ي}, {@code لي} or {@code سي ست} and
 * three letters or more, not ending as adjectives do; of the past, where several did it.
 */
final class FiniteShape {
  private static final int SHORTEST = 4;

  private FiniteShape() {}

  static boolean is(Token token, DocumentWords words) {
    String word = token.folded();
    if (token.hasConjunction() && word.length() > SHORTEST) {
      word = word.substring(1);
    }
    return word.length() >= SHORTEST
        && !Fold.isDefinite(word)
        && !words.isWhole(word, DocumentWords.Cue.NO_VERB)
        && (word.charAt(0) == 'ي'
            || word.startsWith("لي") && word.length() > SHORTEST
            || isFuture(word)
            || isFeminine(word)
            || isPluralPast(word));
  }

  /** {@code وقعوا}, {@code اعتذروا}; nouns and names seldom end so. */
  private static boolean isPluralPast(String word) {
    return word.endsWith("وا");
  }

  /** {@code تتعهد}, {@code تستفيد}, {@code استعادت}. */
  private static boolean isFeminine(String word) {
    boolean past = word.startsWith("است") && word.endsWith("ت") && !word.endsWith("ات");
    return past || word.startsWith("تست") || word.startsWith("تت") && !word.startsWith("تتوي");
  }

  private static boolean isFuture(String word) {
    boolean prefixed = word.startsWith("سي") || word.startsWith("ست");
    return prefixed
        && word.length() > SHORTEST
        && !word.endsWith("ه")
        && !word.endsWith("ات")
        && !word.endsWith("ين");
  }
}
