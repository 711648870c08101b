package org.diwan.extract.event.meeting;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.text.Token;

/** {@code عقد فلان، الذي عينه فلان، اجتماعا}: a relative clause that a comma ends. */
final class RelativeClause {
  private RelativeClause() {}

  /**
   * Whether a token lies in one.
   *
   * @param to before which it must end
   */
  static boolean holds(Clause clause, int token, int to) {
    for (int i = token - 1; i >= 0; i--) {
      if (isComma(clause.tokens().get(i))) {
        return false;
      }
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return clause.tokens().subList(token, Math.max(token, to)).stream()
            .anyMatch(RelativeClause::isComma);
      }
    }
    return false;
  }

  private static boolean isComma(Token token) {
    return token.is('،') || token.is(',');
  }
}
