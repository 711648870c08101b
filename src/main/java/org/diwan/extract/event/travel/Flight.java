package org.diwan.extract.event.travel;

import java.util.List;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/** {@code غادر لبنان 500 لاجئ إلى سوريا}: no visit of anybody. */
final class Flight {
  /** Words behind the verb in which those who flee are told. */
  private static final int BEHIND = 4;

  private Flight() {}

  static boolean is(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    return at.isVerb()
        && flee(clause, tokens.subList(at.end(), Math.min(tokens.size(), at.end() + BEHIND)));
  }

  private static boolean flee(Clause clause, List<Token> words) {
    return words.stream().anyMatch(t -> clause.cues().clauses().is(ClauseCue.FLEES, t));
  }
}
