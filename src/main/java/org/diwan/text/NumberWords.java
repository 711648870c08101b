package org.diwan.text;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number words by spelling. Every spelling with its conjunction, preposition and article is
 * entered when the words are loaded, so that reading a text costs one lookup a token. Immutable
 * once built.
 */
public final class NumberWords {
  private static final String[] CONJUNCTIONS = {"", "و", "ف"};
  private static final String[] PREPOSITIONS = {"", "ب", "ل", "ك"};

  private final WordMap<NumberWord> words;

  private NumberWords(WordMap<NumberWord> words) {
    this.words = words;
  }

  /** The number word this token is, null for any other word. */
  public @Nullable NumberWord get(Token token) {
    return token.isWord() ? words.get(token.folded()) : null;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Takes the words in; the first word of a spelling keeps it. */
  public static final class Builder {
    private final WordMap<NumberWord> words = new WordMap<>();

    /**
     * @param word as written, without clitics
     * @param never folded spellings that look like the word with a clitic and are another word
     */
    public Builder add(String word, NumberWord.Kind kind, BigDecimal value, Set<String> never) {
      String folded = Fold.fold(word);
      for (String conjunction : CONJUNCTIONS) {
        for (String preposition : PREPOSITIONS) {
          addForms(conjunction, preposition, folded, kind, value, never);
        }
      }
      return this;
    }

    private void addForms(
        String conjunction,
        String preposition,
        String word,
        NumberWord.Kind kind,
        BigDecimal value,
        Set<String> never) {
      boolean joined = !conjunction.isEmpty();
      boolean preposed = !preposition.isEmpty();
      String article = preposition.equals("ل") ? "لل" : preposition + "ال";
      put(
          conjunction + preposition + word,
          new NumberWord(kind, value, joined, preposed, false),
          never);
      put(conjunction + article + word, new NumberWord(kind, value, joined, preposed, true), never);
    }

    private void put(String spelling, NumberWord word, Set<String> never) {
      if (!never.contains(spelling)) {
        words.putIfAbsent(spelling, word);
      }
    }

    public NumberWords build() {
      return new NumberWords(words);
    }
  }
}
