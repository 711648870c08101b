package org.diwan.extract.event.speaker;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;

/**
 * Words that take up toward whom a word is: {@code اتهامات فلانة لها}, {@code وجهها إليها فلان}.
 */
public final class TowardHim {
  private static final Set<String> WORDS =
      Set.of("له", "لها", "لهم", "اليه", "اليها", "اليهم", "ضده", "ضدها", "لبلاده", "لبلادها");

  private TowardHim() {}

  /** Whether one stands at a token, which may be none of the clause. */
  public static boolean is(Clause clause, int token) {
    return token >= 0
        && token < clause.tokens().size()
        && WORDS.contains(clause.tokens().get(token).folded());
  }
}
