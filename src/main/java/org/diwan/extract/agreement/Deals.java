package org.diwan.extract.agreement;

import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Token;

/**
 * {@code صفقة لتبادل الأسرى}, {@code صفقة بين كينيا ورواندا}: what two sides settle, and nothing
 * that one of them buys.
 */
final class Deals {
  private static final String DEAL = "صفق";
  private static final int REACH = 4;

  private Deals() {}

  static boolean is(Passage passage, Occurrence document, DocumentWords words) {
    return document.match().form().word().contains(DEAL)
        && (isOfStatesOnly(passage, document) || isSettlement(passage, document, words));
  }

  private static boolean isSettlement(Passage passage, Occurrence document, DocumentWords words) {
    int reach = Math.max(document.end(), document.nounEnd() + REACH);
    int end = Math.min(passage.tokens().size(), reach);
    for (int i = document.nounEnd(); i < end && !passage.isStop(i) && !passage.isComma(i); i++) {
      Token token = passage.token(i);
      if (token.isWord() && words.is(token, Cue.SETTLES)) {
        return true;
      }
    }
    return false;
  }

  /** Named by nothing but the states that made it. */
  private static boolean isOfStatesOnly(Passage passage, Occurrence document) {
    int join = document.nounEnd();
    if (join + 1 >= document.end() || !passage.token(join).folded().equals("بين")) {
      return false;
    }
    Mention side = passage.over(join + 1);
    return side != null && side.entity().kind() == ParticipantKind.COUNTRY;
  }
}
