package org.diwan.extract.event.travel;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who comes back from abroad was there: {@code عاد الوزير من دمشق}, {@code وصل الوزير قادما من
 * باريس}. Only a person, or a delegation told by its nationality, comes back so.
 */
final class Homecoming {
  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Homecoming(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Adds traveller and country; whether both are told and the country is another's. */
  boolean fill(Draft draft) {
    Mention place = place();
    Entity traveller = place == null ? null : traveller();
    if (place == null || traveller == null || traveller.countryIso3() == null) {
      return false;
    }
    String country = place.entity().countryIso3();
    if (country == null || country.equals(traveller.countryIso3())) {
      return false;
    }
    draft.add(traveller, Role.ACTOR);
    draft.add(frame.discourse.registry().country(country), Role.RECIPIENT);
    draft.place = new Place(place.city(), country);
    return true;
  }

  /** The first place behind {@code من}. */
  private @Nullable Mention place() {
    for (Argument argument : clause.after(at.end())) {
      Mention mention = argument.mention();
      if (argument.is("من") && !argument.topic()) {
        return isPlace(mention) ? mention : null;
      }
    }
    return null;
  }

  private static boolean isPlace(Mention mention) {
    return mention.entity().kind() == ParticipantKind.COUNTRY
        && mention.kind() != Mention.Kind.ADJECTIVE
        && mention.kind() != Mention.Kind.GROUP;
  }

  private @Nullable Entity traveller() {
    if (at.isNoun()) {
      return ofNoun();
    }
    if (at.isVerb()) {
      Subject subject = frame.subject();
      return subject.explicit() ? first(subject.entities()) : null;
    }
    return clause.before(at.first()).stream()
        .filter(a -> a.isBare() && travels(a.mention()))
        .findFirst()
        .map(Argument::entity)
        .orElse(null);
  }

  /** {@code عودة الوزير من}, {@code عودته من}. */
  private @Nullable Entity ofNoun() {
    if (at.trigger().suffixed()) {
      Subject meant = frame.pronoun();
      return meant.explicit() ? first(meant.entities()) : null;
    }
    Argument owner = clause.startingAt(at.end());
    return owner != null && owner.isBare() && travels(owner.mention()) ? owner.entity() : null;
  }

  private @Nullable Entity first(List<Entity> entities) {
    return entities.stream().filter(e -> e.isPerson() || isDelegation(e)).findFirst().orElse(null);
  }

  private boolean isDelegation(Entity entity) {
    return clause.arguments().stream()
        .anyMatch(a -> a.entity().equals(entity) && a.mention().kind() == Mention.Kind.GROUP);
  }

  private static boolean travels(Mention mention) {
    return mention.entity().isPerson() || mention.kind() == Mention.Kind.GROUP;
  }
}
