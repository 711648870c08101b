package org.diwan.extract.figure.passage;

import org.diwan.extract.figure.lexicon.NumberContext;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Token;

/** The words of {@code lexicon/number_contexts.csv} before a number. */
public final class Contexts {
  private final WordClasses<NumberContext> words;

  public Contexts(Seeds seeds) {
    words = WordClasses.read(seeds, "lexicon/number_contexts.csv", NumberContext.class);
  }

  /**
   * Whether a word of a kind stands before a token, in its sentence.
   *
   * @param end index of the token
   * @param reach how many tokens before it are asked
   */
  public boolean isBefore(Passage passage, int end, int reach, NumberContext context) {
    for (int i = end - 1; i >= Math.max(0, end - reach); i--) {
      Token token = passage.tokens().get(i);
      if (token.is('؛') || token.is('.')) {
        return false;
      }
      if (token.isWord() && words.of(token) == context) {
        return true;
      }
    }
    return false;
  }
}
