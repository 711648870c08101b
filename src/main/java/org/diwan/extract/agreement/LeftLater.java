package org.diwan.extract.agreement;

import org.diwan.text.Token;

/**
 * {@code الاتفاق الذي أعلنت كينيا انسحابها منه}: words behind its name tell that somebody left it.
 */
final class LeftLater {
  private static final int REACH = 14;

  private LeftLater() {}

  static boolean is(Passage passage, Occurrence document, DocumentWords words) {
    boolean left = false;
    int end = Math.min(passage.tokens().size(), document.end() + REACH);
    for (int i = document.nounEnd(); i < end && !passage.isStop(i); i++) {
      Token token = passage.token(i);
      if (left && token.folded().equals(fromIt(document))) {
        return true;
      }
      if (token.isWord() && words.nouns().longest(passage.tokens(), i) != null) {
        return false;
      }
      left |= token.isWord() && Leaving.is(token);
    }
    return false;
  }

  private static String fromIt(Occurrence document) {
    return document.match().form().word().endsWith("ه") ? "منها" : "منه";
  }
}
