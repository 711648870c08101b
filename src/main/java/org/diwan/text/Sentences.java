package org.diwan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences: at line ends, and after {@code . ! ؟ ?} where the mark is not inside
 * a number, after a single letter ({@code د.}, {@code أ.ش.أ}), between spelled letters ({@code إيه.
 * تي. آر}) or followed by a closing quote that belongs to it. What has no mark for a thousand words
 * is cut all the same: the cost of reading grows with the square of a sentence.
 */
public final class Sentences {
  private static final Set<String> LETTERS =
      Set.of(
          "ايه", "اي", "بي", "سي", "دي", "اف", "جي", "اتش", "جيه", "كيه", "ال", "ام", "ان", "او",
          "كيو", "ار", "اس", "تي", "يو", "في", "اكس", "واي", "زد");

  private static final int LONGEST = 1_000;

  private Sentences() {}

  /**
   * @param hasTitle whether the first line is a title, which is then a sentence of its own whatever
   *     it holds
   */
  public static List<Sentence> of(String text, boolean hasTitle) {
    List<Token> tokens = Tokens.of(text);
    List<Sentence> sentences = new ArrayList<>();
    int titleEnd = hasTitle ? text.indexOf('\n') : -1;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size() || i + 1 - first == LONGEST;
      if (last || endsAfter(text, tokens, i, titleEnd)) {
        add(tokens.subList(first, i + 1), titleEnd, sentences);
        first = i + 1;
      }
    }
    return sentences;
  }

  private static void add(List<Token> tokens, int titleEnd, List<Sentence> sentences) {
    int start = tokens.getFirst().start();
    int end = tokens.getLast().end();
    sentences.add(
        new Sentence(sentences.size() + 1, start, end, List.copyOf(tokens), start < titleEnd));
  }

  private static boolean endsAfter(String text, List<Token> tokens, int i, int titleEnd) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (hasLineEnd(text, token.end(), next.start())) {
      return true;
    }
    if (token.start() < titleEnd) {
      return false;
    }
    if (isStop(token)) {
      return !isStop(next) && !isClosing(next) && !isAbbreviation(tokens, i);
    }
    return isClosing(token)
        && i > 0
        && isStop(tokens.get(i - 1))
        && tokens.get(i - 1).end() == token.start();
  }

  private static boolean isStop(Token token) {
    return token.is('.') || token.is('!') || token.is('؟') || token.is('?') || token.is('…');
  }

  private static boolean isClosing(Token token) {
    return token.is('"') || token.is('”') || token.is('»') || token.is(')');
  }

  private static boolean isAbbreviation(List<Token> tokens, int i) {
    if (i == 0 || !tokens.get(i).is('.')) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean touches = before.isWord() && before.end() == tokens.get(i).start();
    boolean letter = before.end() - before.start() == 1 || before.folded().equals(Form.AND_DOCTOR);
    return touches && (letter || isSpelledLetter(tokens, i));
  }

  private static boolean isSpelledLetter(List<Token> tokens, int stop) {
    boolean before = stop >= 2 && tokens.get(stop - 2).is('.');
    boolean after = stop + 1 < tokens.size() && LETTERS.contains(tokens.get(stop + 1).folded());
    return LETTERS.contains(tokens.get(stop - 1).folded()) && (after || before);
  }

  private static boolean hasLineEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
