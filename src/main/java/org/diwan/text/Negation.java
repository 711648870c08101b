package org.diwan.text;

import java.util.Set;

/** The particles that say that what stands right behind them is not so or not there. */
public final class Negation {
  private static final Set<String> NOT = Set.of("لا", "لم", "لن");
  private static final String NO = "لا";

  private Negation() {}

  /** Before a verb: {@code لم}, {@code ولن}, {@code فلا}. */
  public static boolean isNot(Token token) {
    return NOT.stream().anyMatch(token::isPlain);
  }

  /** Before a noun: {@code لا}, {@code ولا}, {@code بلا}. */
  public static boolean isNone(Token token) {
    for (Form form : token.forms()) {
      if (form.word().equals(NO)
          && (form.preposition() == Form.NONE || form.preposition() == 'ب')) {
        return true;
      }
    }
    return false;
  }
}
