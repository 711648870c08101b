package org.diwan.extract.event.merge;

import java.util.List;
import java.util.Objects;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.time.Dating;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** Talks and journeys that are still to come or go on, as the rest of the article tells. */
final class Programme {
  private final Dating dating;
  private final List<Draft> drafts;

  Programme(Dating dating, List<Draft> drafts) {
    this.dating = dating;
    this.drafts = drafts;
  }

  void settle() {
    drafts.forEach(this::settle);
  }

  private void settle(Draft draft) {
    if (draft.status != EventStatus.OCCURRED) {
      return;
    }
    if (draft.type == EventType.VISIT) {
      goToMeet(draft);
    }
    boolean talk = draft.type == EventType.MEETING || draft.type == EventType.SIGNING;
    if (!talk || !draft.present) {
      return;
    }
    if (isOfJourney(draft) || isOfLead(draft)) {
      draft.status = EventStatus.PLANNED;
    } else if (draft.date == null) {
      draft.status = EventStatus.ONGOING;
    }
  }

  /** {@code ويجري محادثات مع فلان} in an article about a journey that is not over. */
  private boolean isOfJourney(Draft talk) {
    return drafts.stream()
        .anyMatch(visit ->
            visit.type == EventType.VISIT
                && (visit.status == EventStatus.PLANNED || visit.status == EventStatus.ONGOING)
                && visit.in(Role.ACTOR).stream().anyMatch(talk.roles::containsKey));
  }

  /** {@code يلتقي فلان غدا فلانا. كما يعقد اجتماعا}: the rest of what the lead says is to come. */
  private boolean isOfLead(Draft draft) {
    return drafts.stream()
        .anyMatch(other ->
            other.sentence == dating.lead()
                && other.status == EventStatus.PLANNED
                && other.type == EventType.MEETING
                && other.people().stream().anyMatch(draft.roles::containsKey));
  }

  /**
   * {@code زيارة فلان لسنغافورة}, where he is to meet somebody: an undated journey told by a noun
   * is to come, too.
   */
  private void goToMeet(Draft visit) {
    for (Draft talk : drafts) {
      boolean there =
          visit.place != null
              && talk.place != null
              && Objects.equals(visit.place.countryIso3(), talk.place.countryIso3());
      if (there
          && talk.type == EventType.MEETING
          && talk.status == EventStatus.PLANNED
          && !visit.dated
          && !visit.firm
          && visit.in(Role.ACTOR).stream().anyMatch(talk.roles::containsKey)) {
        visit.status = EventStatus.PLANNED;
        visit.date = talk.date;
        return;
      }
    }
  }
}
