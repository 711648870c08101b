package org.diwan.extract.event;

import org.diwan.model.EventType;

/** What kind of deed a trigger tells of. */
final class Deed {
  private Deed() {}

  /** One that takes force, or takes it back. */
  static boolean isForce(TriggerAt at) {
    return Unrealised.FORCE.contains(at.trigger().type());
  }

  /** {@code استهدف}: aims at what it hits, or at a goal. */
  static boolean aims(TriggerAt at) {
    return at.trigger().lemma().endsWith("استهدف");
  }

  /** {@code اعتقال فلان}, {@code اغتيال فلان}: who stands behind the noun suffers it. */
  static boolean hasVictim(TriggerAt at) {
    EventType type = at.trigger().type();
    String needs = at.trigger().needs();
    return needs.equals("VICTIM")
        || needs.equals("ARMED")
        || type == EventType.COERCE && !needs.equals("BORDER")
        || type == EventType.CONCEDE
        || type == EventType.SANCTION && (needs.equals("CUT") || needs.equals("LIST"));
  }
}
