package org.diwan.extract.event.deed;

import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.Role;

/** {@code عاد السفير الفلاني إلى فلانة}: whose envoy comes back, read in one with the verb. */
final class EnvoyBack {
  private EnvoyBack() {}

  static void addState(Frames frame, Draft draft) {
    TriggerAt at = frame.at;
    Argument envoy =
        at.trigger().lemma().endsWith("عاد السفير") ? frame.clause.startingAt(at.end() - 1) : null;
    String country = envoy == null ? null : envoy.entity().countryIso3();
    if (country != null && !draft.hasActor()) {
      draft.add(frame.discourse.registry().country(country), Role.ACTOR);
    }
  }
}
