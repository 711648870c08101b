package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
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
  private final Dating dating;

  Whereabouts(List<Draft> drafts, @Nullable Place dateline, Dating dating) {
    this.drafts = drafts;
    this.dateline = dateline;
    this.dating = dating;
  }

  void complete() {
    for (Draft draft : drafts) {
      if (draft.place == null) {
        draft.place = place(draft);
      }
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
    return place == null ? ownPlace(draft) : place;
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

  /** Where the one visit of an article goes, its other events of the same sides take place. */
  private @Nullable Place visited(Draft draft) {
    Place place = null;
    for (Draft visit : drafts) {
      if (visit.type == EventType.VISIT
          && visit != draft
          && visit.parties().equals(draft.parties())
          && isLocal(draft)) {
        if (place != null) {
          return null;
        }
        place = visit.place == null ? null : new Place(null, visit.place.countryIso3());
      }
    }
    return place == null ? hostPlace(draft) : place;
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
