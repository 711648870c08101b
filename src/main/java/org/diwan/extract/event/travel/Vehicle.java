package org.diwan.extract.event.travel;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Fold;

/** Whether a vehicle arrives, and nobody in it is told: {@code وصلت طائرة إغاثة سعودية}. */
final class Vehicle {
  private static final int REACH = 10;

  private Vehicle() {}

  static boolean is(Clause clause, TriggerAt at) {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (clause.startingAt(i) != null || clause.tokens().get(i).folded().equals("متن")) {
        return false;
      }
      if (clause
          .cues()
          .meetings()
          .is(MeetingCue.VEHICLE, Fold.bare(clause.tokens().get(i).folded()))) {
        return true;
      }
    }
    return false;
  }
}
