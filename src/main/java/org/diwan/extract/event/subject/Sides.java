package org.diwan.extract.event.subject;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** For whom people speak: their state, or the body where they belong to none. */
public final class Sides {
  /** Offices in which one speaks for oneself or one's party, not for the state. */
  private static final Set<OfficeClass> PRIVATE =
      EnumSet.of(
          OfficeClass.LEGISLATOR,
          OfficeClass.PARTY_LEADER,
          OfficeClass.PARTY_OFFICIAL,
          OfficeClass.BUSINESS,
          OfficeClass.RELIGIOUS,
          OfficeClass.OTHER);

  private final Discourse discourse;

  public Sides(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The state, or the body where the person belongs to none. */
  public @Nullable Entity of(Entity entity) {
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

  /** As above, but nobody for a person who speaks for no state: {@code عضو مجلس الشورى فلان}. */
  public @Nullable Entity spokenFor(Entity speaker) {
    Entity side = of(speaker);
    boolean state = side != null && side.kind() == ParticipantKind.COUNTRY;
    return state && speaker.isPerson() && isPrivate(speaker) ? null : side;
  }

  /**
   * Who holds no office at the time, {@code الرئيس السابق فلان}, or only such as no state has,
   * {@code عضو البرلمان فلان}.
   */
  private static boolean isPrivate(Entity person) {
    return person.offices().isEmpty()
        ? person.isUnlisted() || person.speaksForHimself()
        : PRIVATE.containsAll(person.offices().keySet());
  }

  /** Adds whom a word is meant for, not who says it himself, nor a stranger. */
  public void receive(Draft draft, Entity entity) {
    Entity side = entity.isPerson() ? of(entity) : entity;
    if (!isUnknown(entity) && !draft.sides(Role.ACTOR).contains(entity.side())) {
      draft.add(side == null ? entity : side, Role.RECIPIENT);
    }
  }

  /** A person of no list, no country and no body: often no person, and nobody's voice. */
  public boolean isUnknown(Entity entity) {
    return entity.isPerson() && of(entity) == null && entity.isUnlisted();
  }

  /** The state of a code or the body of an {@code O:} id, null for a person. */
  public @Nullable Entity named(String side) {
    if (side.length() == 3) {
      return discourse.registry().country(side);
    }
    return side.startsWith("O:") ? discourse.registry().organisation(side.substring(2)) : null;
  }
}
