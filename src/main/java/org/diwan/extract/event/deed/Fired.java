package org.diwan.extract.event.deed;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Token;

/**
 * What is fired stands right before a verb that nobody is told to be the subject of: {@code صواريخ
 * أطلقت على فلانة}, {@code الصاروخ الذي أطلق باتجاه فلانة}.
 */
final class Fired {
  private Fired() {}

  /** Whether the verb is of a passive, its object before it. */
  static boolean is(Clause clause, TriggerAt at) {
    return at.trigger().needs().equals("FIRE")
        && at.trigger().shape() == Shape.PERFECT
        && !at.trigger().suffixed()
        && at.first() > 0
        && clause.startingAt(at.end()) == null
        && clause.cues().isObject(what(clause, at), "FIRE");
  }

  /** The word before the verb, or before its relative pronoun. */
  static Token what(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    boolean relative = before > 0 && clause.barrier(before) == Barrier.RELATIVE;
    return clause.tokens().get(relative ? before - 1 : before);
  }
}
