package org.diwan.extract.event.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.time.Dating;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Places of events beside which none stands: the dateline for the lead, the host's country, where
 * the journey goes, where the lead took place; and the city where others of the same sides tell it.
 */
final class Whereabouts {
  private final List<Draft> drafts;
  private final @Nullable Place dateline;
  private final @Nullable Place scene;
  private final Dating dating;
  private final Registry registry;

  Whereabouts(
      List<Draft> drafts,
      @Nullable Place dateline,
      @Nullable Place scene,
      Dating dating,
      Registry registry) {
    this.drafts = drafts;
    this.dateline = dateline;
    this.scene = scene;
    this.dating = dating;
    this.registry = registry;
  }

  /** Countries, and cities where they are told of the very event. */
  void place() {
    for (Draft draft : drafts) {
      if (draft.place == null) {
        draft.place = place(draft);
      }
    }
  }

  /** Cities of places of which the country is known, once dates are. */
  void complete() {
    List<@Nullable Place> cities = new ArrayList<>();
    drafts.forEach(draft -> cities.add(city(draft)));
    for (int i = 0; i < cities.size(); i++) {
      drafts.get(i).place = cities.get(i);
    }
  }

  private @Nullable Place place(Draft draft) {
    if (isLead(draft) && dateline != null && isLocal(draft)) {
      return dateline;
    }
    Place place = draft.host == null ? visited(draft) : new Place(null, draft.host);
    if (place == null && isLocal(draft)) {
      place = leadPlace(draft);
    }
    if (place == null && draft.type == EventType.ASSAULT) {
      place = attacked(draft);
    }
    boolean here = draft.sentence <= dating.lead() + 1 && draft.status != EventStatus.PLANNED;
    if (place == null && here && isLocal(draft)) {
      place = scene;
    }
    if (place == null) {
      place = ownPlace(draft);
    }
    return place == null ? AtHome.of(draft, registry) : place;
  }

  /** Who is attacked is so at home, as far as nothing else is said. */
  private static @Nullable Place attacked(Draft draft) {
    Set<String> sides = draft.sides(Role.RECIPIENT);
    String side = sides.size() == 1 ? sides.iterator().next() : "";
    return side.length() == 3 ? new Place(null, side) : null;
  }

  /**
   * A place of which only the country is known lies in the one city of that country which another
   * event of its sides and time, or the dateline of the lead, names.
   */
  private @Nullable Place city(Draft draft) {
    Place place = draft.place;
    String country = place == null ? null : place.countryIso3();
    if (place == null || country == null || place.cityEn() != null) {
      return place;
    }
    if (isLead(draft) && dateline != null && country.equals(dateline.countryIso3())) {
      return dateline;
    }
    Set<String> cities = new HashSet<>();
    for (Draft other : drafts) {
      Place at = other.place;
      if (at != null
          && at.cityEn() != null
          && country.equals(at.countryIso3())
          && isTogether(draft, other)) {
        cities.add(at.cityEn());
      }
    }
    return cities.size() == 1 ? new Place(cities.iterator().next(), country) : place;
  }

  private static boolean isTogether(Draft a, Draft b) {
    boolean sameTime = a.date == null || b.date == null || a.date.overlaps(b.date);
    boolean undated = a.date == null != (b.date == null);
    return sameTime
        && !(undated && a.status != b.status && !isStay(a, b))
        && a.groups().stream().anyMatch(b.groups()::contains);
  }

  /** A journey that goes on while its talks are over. */
  private static boolean isStay(Draft a, Draft b) {
    return (a.type == EventType.VISIT && isLocal(b) || b.type == EventType.VISIT && isLocal(a))
        && a.status != EventStatus.PLANNED
        && b.status != EventStatus.PLANNED;
  }

  private boolean isLead(Draft draft) {
    return draft.sentence <= dating.lead();
  }

  /** Where the lead took place, for what its sides did beside it. */
  private @Nullable Place leadPlace(Draft draft) {
    for (Draft other : drafts) {
      boolean leads =
          other != draft
              && isLead(other)
              && other.place != null
              && isLocal(other)
              && other.status != EventStatus.PLANNED;
      if (leads
          && other.sides(Role.ACTOR, Role.RECIPIENT, Role.ATTENDEE).containsAll(draft.parties())
          && draft.status != EventStatus.PLANNED) {
        return other.place;
      }
    }
    return null;
  }

  /** A congress or a national day is at home. */
  private static @Nullable Place ownPlace(Draft draft) {
    boolean own = draft.type == EventType.CONFERENCE || draft.type == EventType.CEREMONY;
    Set<String> sides = draft.sides(Role.ACTOR);
    boolean body =
        (draft.type == EventType.SIGNING || draft.type == EventType.MEETING)
            && draft.groups().stream().filter(s -> s.length() == 3).count() == 1
            && draft.groups().size() == 2
            && draft.status != EventStatus.PLANNED;
    if (body) {
      return new Place(
          null, draft.groups().stream().filter(s -> s.length() == 3).findFirst().orElse(null));
    }
    boolean one = own && sides.size() == 1 && sides.iterator().next().length() == 3;
    return one ? new Place(null, sides.iterator().next()) : null;
  }

  /** Where the journey of an article goes, its other events of the same sides take place. */
  private @Nullable Place visited(Draft draft) {
    Set<String> countries = new HashSet<>();
    for (Draft visit : drafts) {
      if (visit.type == EventType.VISIT
          && visit != draft
          && visit.place != null
          && visit.place.countryIso3() != null
          && isLocal(draft)
          && isPart(draft, visit)) {
        countries.add(visit.place.countryIso3());
      }
    }
    return countries.size() == 1
        ? new Place(null, countries.iterator().next())
        : countries.isEmpty() ? hostPlace(draft) : null;
  }

  /** Of the sides of a journey, or still to come with whoever travels. */
  private boolean isPart(Draft draft, Draft visit) {
    boolean apart =
        draft.date != null && visit.date != null && !draft.date.overlaps(visit.date)
            || draft.status == EventStatus.PLANNED
                && visit.status == EventStatus.OCCURRED
                && !isLead(visit);
    boolean travels =
        draft.status == EventStatus.PLANNED
            && visit.status != EventStatus.OCCURRED
            && draft.type == EventType.MEETING
            && visit.in(Role.ACTOR).stream()
                .anyMatch(who -> who.isPerson() && draft.roles.get(who) == Role.ACTOR);
    return !apart && (travels || visit.parties().equals(draft.parties()));
  }

  static boolean isLocal(Draft draft) {
    return draft.type == EventType.MEETING
        || draft.type == EventType.SIGNING
        || draft.type == EventType.CEREMONY
        || draft.type == EventType.CONFERENCE;
  }

  private static @Nullable Place hostPlace(Draft draft) {
    if (draft.type == EventType.VISIT) {
      Set<String> to = draft.sides(Role.RECIPIENT);
      return to.size() == 1 ? new Place(null, to.iterator().next()) : null;
    }
    return null;
  }
}
