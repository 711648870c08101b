package org.diwan.extract.event.clause;

import java.util.List;
import org.diwan.text.Token;

/**
 * Where a sentence's news begins behind its dateline: {@code دبي، الإمارات العربية المتحدة (CNN) --
 * أعلن فلان}. The state of the place says and does nothing.
 */
public final class Dateline {
  /** Tokens of the places and the agency. */
  private static final int LONGEST = 12;

  private Dateline() {}

  /** The bracket that closes the agency's name before a dash, -1 for none. */
  public static int end(List<Token> tokens) {
    int close = -1;
    for (int i = 1; i + 1 < Math.min(tokens.size(), LONGEST) && close < 0; i++) {
      if (tokens.get(i).is(')') && isDash(tokens.get(i + 1))) {
        close = i;
      }
    }
    return close;
  }

  private static boolean isDash(Token token) {
    return token.is('-') || token.is('–') || token.is('—');
  }
}
