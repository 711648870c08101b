package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.jspecify.annotations.Nullable;

/** For whom people speak: their state, or the body where they belong to none. */
final class Sides {
  private final Discourse discourse;

  Sides(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The state, or the body where the person belongs to none. */
  @Nullable Entity of(Entity entity) {
    Entity body = entity.isPerson() ? discourse.registry().body(entity) : null;
    if (body != null) {
      return body;
    }
    if (entity.countryIso3() != null) {
      return entity.isPerson() ? discourse.registry().country(entity.countryIso3()) : null;
    }
    String organisation = entity.organisationId();
    return organisation == null ? null : discourse.registry().organisation(organisation);
  }

  /** A person of no list, no country and no body: often no person, and nobody's voice. */
  boolean isUnknown(Entity entity) {
    return entity.isPerson() && of(entity) == null && entity.key().startsWith("~", 2);
  }

  /** The state of a code or the body of an {@code O:} id, null for a person. */
  @Nullable Entity named(String side) {
    if (side.length() == 3) {
      return discourse.registry().country(side);
    }
    return side.startsWith("O:") ? discourse.registry().organisation(side.substring(2)) : null;
  }
}
