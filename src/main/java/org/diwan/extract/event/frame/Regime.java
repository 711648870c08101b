package org.diwan.extract.event.frame;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Heads;

/**
 * Whether somebody is named only as whose rule, men or kin others are: {@code رموز نظام الرئيس
 * فلان}, {@code نجل فلان}. He himself neither meets nor travels.
 */
public final class Regime {
  private Regime() {}

  /** Whether such a noun stands right before the name with its title. */
  public static boolean owns(Clause clause, Mention mention) {
    int before = Heads.start(clause.cues(), clause.tokens(), mention.first()) - 1;
    return mention.entity().isPerson()
        && before >= 0
        && clause.cues().clauses().is(ClauseCue.HIS_MEN, clause.tokens().get(before));
  }
}
