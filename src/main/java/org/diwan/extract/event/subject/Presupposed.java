package org.diwan.extract.event.subject;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/**
 * Nouns of words that are told as having fallen without a verb that says so: {@code بسبب انتقادها
 * ل…}, {@code بعد موافقة فلانة على …}.
 */
public final class Presupposed {
  private static final Set<String> BEFORE = Set.of("رغم", "وسط", "قبل", "مقابل");
  private static final Set<String> ON = Set.of("ردا", "خلفيه", "اثر", "احتجاجا", "ساعات", "ايام");

  private Presupposed() {}

  /** Whether a noun stands right behind a word of time or cause, {@code من} or days between. */
  public static boolean is(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    if (!at.isNoun() || before < 0) {
      return false;
    }
    if (isCause(at)) {
      return true;
    }
    String word = clause.tokens().get(before).folded();
    if (word.equals("علي") || word.equals("من")) {
      return before > 0 && ON.contains(clause.tokens().get(before - 1).folded());
    }
    return clause.cues().times().is(TimeCue.PAST, clause.tokens().get(before))
        || clause.tokens().get(before).readsAny(BEFORE);
  }

  /** {@code عقوبات على فلانة لرفضها}: why it is so, hence refused. */
  public static boolean isCause(TriggerAt at) {
    return at.trigger().suffixed()
        && at.form().preposition() == 'ل'
        && at.trigger().type() == EventType.REJECT;
  }
}
