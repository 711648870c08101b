package org.diwan.extract.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.agreement.DocumentWords.Known;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What an article that names a document in full calls it elsewhere: by its first word, right before
 * its signing ({@code الاتفاق الذي وقعته}) or behind ({@code وقعت إسرائيل على الاتفاق}). With an
 * adjective of its own it is another one: {@code الاتفاق التجاري الذي وقعته}.
 */
final class SignedAgain {
  private static final Set<String> WHICH = Set.of("الذي", "التي");
  private static final Set<String> BETWEEN = Set.of("علي", "هذا", "هذه");

  /** Tokens between the noun and the word of signing, a comma among them. */
  private static final int REACH = 3;

  private static final String ARTICLE = "ال";

  private final DocumentWords words;

  SignedAgain(DocumentWords words) {
    this.words = words;
  }

  boolean isCalled(List<Token> tokens, int signing) {
    return isBefore(tokens, signing) || isBehind(tokens, signing);
  }

  private boolean isBefore(List<Token> tokens, int signing) {
    int at = Math.min(signing, tokens.size()) - 1;
    int last = at - REACH;
    while (at > Math.max(last, 0) && isBetween(tokens.get(at), WHICH)) {
      at--;
    }
    return at >= 0 && words.isHead(tokens.get(at));
  }

  private boolean isBehind(List<Token> tokens, int signing) {
    int at = signing + 1;
    while (at < tokens.size()
        && at <= signing + REACH
        && (isBetween(tokens.get(at), BETWEEN) || isParty(tokens, at))) {
      at++;
    }
    return at < tokens.size()
        && words.isHead(tokens.get(at))
        && (at + 1 == tokens.size() || !isOfItsOwn(tokens.get(at + 1)));
  }

  private static boolean isBetween(Token token, Set<String> forms) {
    return token.isAny(",،") || forms.contains(token.folded());
  }

  /** Who signs may stand between: {@code وقعت إسرائيل على}. */
  private static boolean isParty(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isWord()
        && BETWEEN.contains(tokens.get(at + 1).folded());
  }

  private boolean isOfItsOwn(Token behind) {
    return behind.isWord()
        && behind.folded().startsWith(ARTICLE)
        && !WHICH.contains(behind.folded())
        && !words.is(behind, Cue.COMMON);
  }

  /** The only document of those who sign that a text names in full; null for none or several. */
  @Nullable String named(String text, Set<String> countries) {
    List<Token> tokens = Tokens.of(text);
    Set<String> named = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      Known known = words.known(tokens, at);
      if (known != null
          && countries.containsAll(known.parties())
          && countries.stream().allMatch(known::mayBind)) {
        named.add(known.document().id());
      }
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }
}
