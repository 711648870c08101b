package org.diwan.extract.figure.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Folded phrases of one or more tokens, each with what it stands for. The longest phrase wins; of
 * two equal phrases the one entered first. Immutable once built.
 */
public final class Phrases<T> {
  /**
   * A phrase met.
   *
   * @param first index of its first token
   * @param end one past its last
   */
  public record Hit<T>(T value, int first, int end) {}

  private record Phrase<T>(List<String> words, T value) {}

  private final WordMap<List<Phrase<T>>> byFirst = new WordMap<>();
  private final WordMap<List<Phrase<T>>> byLast = new WordMap<>();

  public Phrases<T> add(String phrase, T value) {
    List<String> words = Tokens.of(Fold.fold(phrase)).stream().map(Token::folded).toList();
    Phrase<T> entry = new Phrase<>(words, value);
    enter(byFirst, words.getFirst(), entry);
    enter(byLast, words.getLast(), entry);
    return this;
  }

  private static <T> void enter(WordMap<List<Phrase<T>>> map, String key, Phrase<T> entry) {
    List<Phrase<T>> list = map.getOrPut(key, () -> new ArrayList<>(1));
    list.add(entry);
    list.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
  }

  private static <T> List<Phrase<T>> of(WordMap<List<Phrase<T>>> map, String key) {
    List<Phrase<T>> list = map.get(key);
    return list == null ? List.of() : list;
  }

  /** The phrase that begins at a token; clitics are not taken off. */
  public @Nullable Hit<T> at(List<Token> tokens, int first) {
    if (first < 0 || first >= tokens.size()) {
      return null;
    }
    for (Phrase<T> phrase : of(byFirst, tokens.get(first).folded())) {
      if (follows(phrase, tokens, first)) {
        return new Hit<>(phrase.value(), first, first + phrase.words().size());
      }
    }
    return null;
  }

  /** The same, {@code و} or {@code ف} taken off its first word. */
  public @Nullable Hit<T> joinedAt(List<Token> tokens, int first) {
    for (Form form : tokens.get(first).forms()) {
      if (form.preposition() != Form.NONE) {
        continue;
      }
      for (Phrase<T> phrase : of(byFirst, form.word())) {
        if (follows(phrase, tokens, first)) {
          return new Hit<>(phrase.value(), first, first + phrase.words().size());
        }
      }
    }
    return null;
  }

  /** The phrase that ends right before a token; its first word may bear clitics. */
  public @Nullable Hit<T> before(List<Token> tokens, int end) {
    if (end <= 0) {
      return null;
    }
    for (Form form : tokens.get(end - 1).forms()) {
      for (Phrase<T> phrase : of(byLast, form.word())) {
        int first = end - phrase.words().size();
        if (first >= 0
            && tokens.get(first).reads(phrase.words().getFirst())
            && follows(phrase, tokens, first)) {
          return new Hit<>(phrase.value(), first, end);
        }
      }
    }
    return null;
  }

  /** What a single folded word stands for. */
  public @Nullable T word(String folded) {
    List<Phrase<T>> found = of(byFirst, folded);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).words().size() == 1) {
        return found.get(i).value();
      }
    }
    return null;
  }

  private static <T> boolean follows(Phrase<T> phrase, List<Token> tokens, int first) {
    if (first + phrase.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.words().size(); i++) {
      if (!tokens.get(first + i).folded().equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
