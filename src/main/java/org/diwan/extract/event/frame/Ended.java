package org.diwan.extract.event.frame;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/** {@code وقف المناورات}, {@code موقع للتجارب النووية}: an exercise or test that is not held. */
public final class Ended {
  private static final int BEFORE = 2;

  private Ended() {}

  public static boolean is(Clause clause, TriggerAt at) {
    EventType type = at.trigger().type();
    boolean test = type == EventType.MOBILIZE && at.trigger().needs().equals("SIDES");
    if (!at.isNoun() || !test && type != EventType.COOPERATION) {
      return false;
    }
    return test && at.form().preposition() == 'ل'
        || clause.tokens().subList(Math.max(0, at.first() - BEFORE), at.first()).stream()
            .anyMatch(t -> clause.cues().deeds().is(DeedCue.ENDS, t));
  }
}
