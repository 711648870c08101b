package org.diwan.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words with what they mean, found in one walk over the tokens. Words are compared folded; the
 * first word must agree in its article (so that {@code الهند} is not found in {@code هند}), later words need not. Dashes
 * and quotes between the words of a phrase are passed over. The longest phrase wins, then the reading that takes the
 * fewest clitics off.
 *
 * @param <T> what a phrase means; a phrase may mean several things
 */
public final class PhraseTree<T> {
  private final Node<T> root = new Node<>();

  /** A found phrase: tokens {@code first} to {@code end} (exclusive), read after taking {@code form}'s clitics off. */
  public record Match<T>(int first, int end, Form form, List<T> meanings) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private @Nullable List<T> definite;
    private @Nullable List<T> indefinite;

    List<T> meanings(boolean withArticle) {
      List<T> found = withArticle ? definite : indefinite;
      return found == null ? List.of() : found;
    }

    void add(boolean withArticle, T meaning) {
      if (withArticle) {
        definite = append(definite, meaning);
      } else {
        indefinite = append(indefinite, meaning);
      }
    }

    private static <T> List<T> append(@Nullable List<T> list, T meaning) {
      List<T> longer = list == null ? new ArrayList<>(1) : list;
      if (!longer.contains(meaning)) {
        longer.add(meaning);
      }
      return longer;
    }
  }

  /** Adds a phrase; one without a word is ignored. */
  public void add(String phrase, T meaning) {
    List<Token> words = Tokens.of(phrase).stream().filter(t -> !skipped(t)).toList();
    if (words.isEmpty()) {
      return;
    }
    Node<T> node = root;
    for (Token word : words) {
      node = node.next.computeIfAbsent(Fold.bare(word.folded()), k -> new Node<>());
    }
    node.add(Fold.isDefinite(words.getFirst().folded()), meaning);
  }

  /** The longest phrase that starts at a token, null where none does. */
  public @Nullable Match<T> longest(List<Token> tokens, int at) {
    Match<T> best = null;
    for (Form form : tokens.get(at).forms()) {
      Match<T> match = longest(tokens, at, form);
      if (match != null && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return best;
  }

  private @Nullable Match<T> longest(List<Token> tokens, int at, Form form) {
    Node<T> node = root.next.get(Fold.bare(form.word()));
    boolean definite = Fold.isDefinite(form.word());
    Match<T> best = null;
    int i = at + 1;
    while (node != null) {
      List<T> meanings = node.meanings(definite);
      if (!meanings.isEmpty()) {
        best = new Match<>(at, i, form, meanings);
      }
      while (i < tokens.size() && skipped(tokens.get(i))) {
        i++;
      }
      node = i < tokens.size() ? node.next.get(Fold.bare(tokens.get(i).folded())) : null;
      i++;
    }
    return best;
  }

  private static boolean skipped(Token token) {
    return token.is('-') || token.is('–') || token.is('"') || token.is('“') || token.is('”') || token.is('«') || token.is('»');
  }
}
