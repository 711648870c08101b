package org.diwan.extract.figure.qualifier;

import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code حتى} where it bounds no number: {@code حتى الدقائق العشر الأخيرة}, {@code وحتى 25 دولة},
 * {@code من سن الثانية حتى 18 عاما}.
 */
final class Until {
  private static final int REACH = 3;
  private static final String UNTIL = "حتي";
  private static final Set<String> JOINS = Set.of("و", "او");

  private Until() {}

  /** Whether it stands at a token and bounds nothing. */
  static boolean is(Passage passage, Found found, int i) {
    Token until = passage.at(i);
    return until != null
        && until.reads(UNTIL)
        && (until.hasConjunction()
            || found.rule().startsWith("postposed")
            || isJoined(passage.at(i - 1))
            || endsRange(passage, i));
  }

  private static boolean isJoined(@Nullable Token before) {
    return before == null || before.isWord() && JOINS.contains(before.folded());
  }

  private static boolean endsRange(Passage passage, int i) {
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      if (passage.tokens().get(j).folded().equals("من")) {
        return true;
      }
    }
    return false;
  }
}
