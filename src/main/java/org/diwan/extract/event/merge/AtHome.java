package org.diwan.extract.event.merge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.Country;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is done at home, as far as nothing else is said: an office, a protest, an arrest among those
 * of one country alone, what two of its bodies sign, what its armed groups do, whom it arrests.
 */
final class AtHome {
  private static final Set<EventType> AMONG_ITSELF =
      EnumSet.of(
          EventType.APPOINTMENT,
          EventType.PROTEST,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.MEETING);

  /** Whoever else takes part, and of what land, is not told. */
  private static final Set<EventType> OF_ITS_OWN =
      EnumSet.of(EventType.APPOINTMENT, EventType.PROTEST);

  private final Draft draft;
  private final Registry registry;

  private AtHome(Draft draft, Registry registry) {
    this.draft = draft;
    this.registry = registry;
  }

  /** The country, null where nothing says that it is there. */
  static @Nullable Place of(Draft draft, Registry registry) {
    String country = new AtHome(draft, registry).country();
    return country == null ? null : new Place(null, country);
  }

  private @Nullable String country() {
    Set<String> all = countries(draft.roles.keySet());
    String one = all.size() == 1 ? all.iterator().next() : null;
    if (one != null && isAmongItself()) {
      return one;
    }
    Set<String> doers = countries(draft.in(Role.ACTOR));
    return draft.custody && doers.size() == 1 && isForeign() ? doers.iterator().next() : null;
  }

  private boolean isAmongItself() {
    boolean told = draft.roles.keySet().stream().allMatch(who -> who.countryIso3() != null);
    return switch (draft.type) {
      case SIGNING -> told && draft.in(Role.ACTOR).size() > 1;
      case ASSAULT -> told && draft.in(Role.ACTOR).stream().anyMatch(AtHome::isBand);
      default -> AMONG_ITSELF.contains(draft.type) && (told || OF_ITS_OWN.contains(draft.type));
    };
  }

  /** An armed group, the army of a land. */
  private static boolean isBand(Entity who) {
    return who.kind() == ParticipantKind.ORGANISATION;
  }

  /** Whether somebody whom it befalls is known to be of a land, and nobody of an occupied one. */
  private boolean isForeign() {
    Set<String> lands = countries(draft.in(Role.RECIPIENT));
    return !lands.isEmpty() && lands.stream().noneMatch(this::isOccupied);
  }

  private boolean isOccupied(String land) {
    Country country = registry.listed(land);
    return country != null && country.occupied();
  }

  private static Set<String> countries(Collection<Entity> people) {
    Set<String> countries = new HashSet<>();
    for (Entity who : people) {
      if (who.countryIso3() != null) {
        countries.add(who.countryIso3());
      }
    }
    return countries;
  }
}
