package org.diwan.extract.event.frame;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Heads;
import org.diwan.text.Token;

/**
 * Whether soldiers or fighters go somewhere, which is no visit: {@code وصلت قوات فلانية إلى فلانة},
 * {@code يصل 440 جنديا فلانيا}. A delegation of theirs pays one.
 */
public final class Troops {
  private static final String MEMBERS = "عناصر";

  private Troops() {}

  public static boolean are(Clause clause, Entity traveller) {
    return !traveller.isPerson()
        && clause.arguments().stream()
            .filter(a -> a.entity().equals(traveller))
            .anyMatch(a -> isOfTroops(clause, a.mention()));
  }

  private static boolean isOfTroops(Clause clause, Mention mention) {
    int from = Heads.start(clause.cues(), clause.tokens(), mention.first());
    List<Token> words = clause.tokens().subList(Math.max(0, from - 1), mention.end());
    boolean delegation =
        words.stream().anyMatch(t -> clause.cues().clauses().is(ClauseCue.DELEGATION, t));
    return !delegation && words.stream().anyMatch(t -> isTroops(clause.cues(), t));
  }

  private static boolean isTroops(Cues cues, Token word) {
    return cues.isObject(word, "FORCES")
        || cues.isObject(word, "ARMED")
        || word.forms().stream().anyMatch(f -> f.word().equals(MEMBERS));
  }
}
