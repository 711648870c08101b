package org.diwan.extract.event;

import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Unnamed demonstrators let the country where they march stand for them. */
final class Marchers {
  private final Frames frame;

  Marchers(Frames frame) {
    this.frame = frame;
  }

  /** Whether anybody marches; persons, and states that act themselves, are taken out. */
  boolean are(Draft draft) {
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            e.getKey().isPerson()
                || e.getValue() == Role.ACTOR && e.getKey().key().startsWith("C:"));
    String country = draft.hasActor() ? null : country();
    if (country != null) {
      draft.roles.remove(frame.discourse.registry().country(country));
      draft.add(frame.discourse.registry().country(country), Role.ACTOR);
    }
    return draft.hasActor();
  }

  /**
   * {@code احتجاجات في المدن الإيرانية}; those told before are told again with their place only.
   */
  private @Nullable String country() {
    String scene = Scene.beside(frame.clause, frame.at);
    Place place = Places.near(frame.clause, frame.at);
    boolean again = frame.at.isNoun() && Fold.isDefinite(frame.at.form().word());
    return scene != null || again || place == null ? scene : place.countryIso3();
  }
}
