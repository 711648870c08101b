package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.text.Token;

/** Quotation marks and brackets while a name is walked over. */
final class Marks {
  private static final int NOWHERE = -1;
  private final boolean quoted;
  private int seen;
  private int brackets;
  private boolean quote;
  private int opened = NOWHERE;

  /** Inside a quotation that opened before the noun, the first mark closes it. */
  Marks(boolean quoted) {
    this.quoted = quoted;
  }

  static boolean isQuote(Token token) {
    return token.is('"')
        || token.is('“')
        || token.is('”')
        || token.is('«')
        || token.is('»')
        || token.is('\'');
  }

  /** One past so many tokens that are no quotation marks, and past the mark that closes them. */
  static int end(List<Token> tokens, int from, int words) {
    int end = from;
    for (int left = words; left > 0; end++) {
      left -= isQuote(tokens.get(end)) ? 0 : 1;
    }
    return end < tokens.size() && isQuote(tokens.get(end)) ? end + 1 : end;
  }

  /** Takes the next token in; whether the name ends before it. */
  boolean end(Token token) {
    if (token.isWord() || token.isNumber() || isJoining(token)) {
      seen++;
      return false;
    }
    if (isQuote(token)) {
      return endsAtQuote();
    }
    if (token.is('(')) {
      open();
      brackets++;
    } else if (token.is(')')) {
      brackets--;
    } else if (brackets == 0) {
      return true;
    }
    seen++;
    return brackets < 0;
  }

  /** {@code مجموعة 5+1}, {@code الروسي-التركي}. */
  private static boolean isJoining(Token token) {
    return token.is('-') || token.is('–') || token.is('+');
  }

  /** Walks on over words that are known to belong to the name. */
  int pass(int tokens) {
    seen += tokens;
    return tokens;
  }

  private boolean endsAtQuote() {
    if (quoted && !quote) {
      return true;
    }
    if (!quote) {
      open();
    }
    quote = !quote;
    seen++;
    return false;
  }

  private void open() {
    if (!inside()) {
      opened = seen;
    }
  }

  boolean inside() {
    return quote || brackets > 0;
  }

  /** The end, moved before a mark that never closed. */
  int settled(Passage passage, int end) {
    return inside() && opened >= 0 ? end - (seen - opened) : end;
  }
}
