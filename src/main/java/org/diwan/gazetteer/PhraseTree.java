package org.diwan.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words with what they mean, found in one walk over the tokens. Words are
 * compared folded; the first word must agree in its article (so that {@code الهند} is not found in
 * {@code هند}), later words need not. Dashes and quotes between the words of a phrase are passed
 * over. The longest phrase wins, then the reading that takes the fewest clitics off.
 *
 * @param <T> what a phrase means; a phrase may mean several things
 */
public final class PhraseTree<T> {
  private static final String SKIPPED = "-–\"“”«»";

  /** By the first word, its article kept. */
  private final WordMap<Node<T>> first = new WordMap<>();

  /**
   * A found phrase: tokens {@code first} to {@code end} (exclusive), read after taking {@code
   * form}'s clitics off.
   */
  public record Match<T>(int first, int end, Form form, List<T> meanings) {}

  /** What is meant where the words so far are all, and what may follow without its article. */
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<T> meanings = new ArrayList<>(1);

    void add(T meaning) {
      if (!meanings.contains(meaning)) {
        meanings.add(meaning);
      }
    }
  }

  /** Adds a phrase; one without a word is ignored. */
  public void add(String phrase, T meaning) {
    List<Token> words = Tokens.of(phrase).stream().filter(t -> !skipped(t)).toList();
    if (words.isEmpty()) {
      return;
    }
    Node<T> node = first.getOrPut(words.getFirst().folded(), Node::new);
    for (Token word : words.subList(1, words.size())) {
      node = node.next.computeIfAbsent(word.bare(), k -> new Node<>());
    }
    node.add(meaning);
  }

  /** The longest phrase that starts at a token, null where none does. */
  public @Nullable Match<T> longest(List<Token> tokens, int at) {
    Match<T> best = null;
    List<Form> forms = tokens.get(at).forms();
    for (int i = 0; i < forms.size(); i++) {
      Match<T> match = longest(tokens, at, forms.get(i));
      if (match != null && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return best;
  }

  private @Nullable Match<T> longest(List<Token> tokens, int at, Form form) {
    Node<T> node = first.get(form.word());
    Match<T> best = null;
    int i = at + 1;
    while (node != null) {
      if (!node.meanings.isEmpty()) {
        best = new Match<>(at, i, form, node.meanings);
      }
      if (node.next.isEmpty()) {
        return best;
      }
      while (i < tokens.size() && skipped(tokens.get(i))) {
        i++;
      }
      node = i < tokens.size() ? node.next.get(tokens.get(i).bare()) : null;
      i++;
    }
    return best;
  }

  private static boolean skipped(Token token) {
    return token.isAny(SKIPPED);
  }
}
