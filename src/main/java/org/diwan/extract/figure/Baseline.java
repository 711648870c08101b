package org.diwan.extract.figure;

import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;
import org.diwan.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** {@code رفع التجارة من 5 مليارات إلى 10}: what something is to rise or fall from is there. */
final class Baseline {
  private static final int REACH = 5;

  private Baseline() {}

  static boolean is(Passage passage, Found found, WordRoles<FigureCue> cues) {
    Token before = passage.at(found.first() - 1);
    return before != null && before.folded().equals("من") && leadsOn(passage, found.end(), cues);
  }

  private static boolean leadsOn(Passage passage, int end, WordRoles<FigureCue> cues) {
    int to = end;
    Token next = passage.at(to);
    while (next != null && cues.is(FigureCue.REACHES, next.folded())) {
      next = passage.at(++to);
    }
    return next != null && next.folded().equals("الي") && hasNumber(passage, to + 1);
  }

  private static boolean hasNumber(Passage passage, int from) {
    for (int i = from; i < from + REACH; i++) {
      Token token = passage.at(i);
      if (isNumber(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(@Nullable Token token) {
    return token != null && token.kind() == TokenKind.NUMBER;
  }
}
