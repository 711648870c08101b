package org.diwan.extract.event.frame;

import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/** What kind of deed a trigger tells of. */
public final class Deed {
  private Deed() {}

  /** One that takes force, or takes it back. */
  public static boolean isForce(TriggerAt at) {
    return Unrealised.FORCE.contains(at.trigger().type());
  }

  /** {@code استهدف}: aims at what it hits, or at a goal. */
  public static boolean aims(TriggerAt at) {
    return at.trigger().lemma().endsWith("استهدف");
  }

  /** {@code اعتقال فلان}, {@code اغتيال فلان}: who stands behind the noun suffers it. */
  public static boolean hasVictim(TriggerAt at) {
    EventType type = at.trigger().type();
    String needs = at.trigger().needs();
    return needs.equals("VICTIM")
        || needs.equals("ARMED")
        || type == EventType.COERCE && !needs.equals("BORDER")
        || type == EventType.CONCEDE
        || type == EventType.SANCTION && (needs.equals("CUT") || needs.equals("LIST"));
  }
}
