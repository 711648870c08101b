package org.diwan.extract.event.subject;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.text.Token;

/** Words that mean the two sides of whom the article speaks. */
public final class Pairs {
  /** Two lands or many, as written. */
  public static final String MASCULINE = "البلدان";

  /** Those of them that mean states. */
  private static final Set<String> LANDS =
      Set.of(MASCULINE, "البلدين", "الدولتان", "الدولتين", "العاصمتان");

  private Pairs() {}

  public static boolean is(Clause clause, Token token) {
    return clause.cues().clauses().is(ClauseCue.PAIR, token);
  }

  /** {@code البلدان}: the states themselves, not who met for them. */
  static boolean areLands(Token token) {
    return token.readsAny(LANDS);
  }
}
