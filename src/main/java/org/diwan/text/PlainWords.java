package org.diwan.text;

/**
 * A few folded words, found as they stand or behind {@code و}; most words cost one look at a bit.
 */
public final class PlainWords {
  private static final String AND = "و";

  private final WordMap<Boolean> words = new WordMap<>();

  private PlainWords() {}

  public static PlainWords of(String... folded) {
    PlainWords plain = new PlainWords();
    for (String word : folded) {
      plain.words.put(word, true);
      plain.words.put(AND + word, true);
    }
    return plain;
  }

  public boolean has(Token token) {
    return words.contains(token.folded());
  }
}
