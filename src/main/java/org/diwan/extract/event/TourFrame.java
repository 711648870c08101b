package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** A tour: one visit for each country that {@code تشمل} or {@code تضم} lists. */
final class TourFrame extends Frames {
  private static final int REACH = 7;
  private static final Set<String> LISTS =
      Set.of("تشمل", "شملت", "ستشمل", "تضم", "تقوده", "قادته", "ستقوده", "تقودها", "تتضمن");

  TourFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  List<Draft> visits(int sentence, EventStatus status) {
    Entity traveller = traveller();
    int list = list();
    List<Draft> visits = new ArrayList<>();
    if (traveller == null || list < 0) {
      return visits;
    }
    for (Argument argument : clause.after(list + 1)) {
      Mention mention = argument.mention();
      String country = mention.entity().countryIso3();
      if (mention.entity().kind() == ParticipantKind.COUNTRY
          && country != null
          && !country.equals(traveller.countryIso3())) {
        Draft draft = new Draft(EventType.VISIT, sentence);
        draft.status =
            clause.tokens().get(list).folded().startsWith("ت") && status == EventStatus.OCCURRED
                ? EventStatus.PLANNED
                : status;
        draft.add(traveller, Role.ACTOR);
        draft.add(mention.entity(), Role.RECIPIENT);
        draft.place = new Place(mention.city(), country);
        visits.add(draft);
      }
    }
    return visits;
  }

  @Override
  boolean fill(Draft draft) {
    return false;
  }

  private int list() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (LISTS.contains(clause.tokens().get(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Entity traveller() {
    for (Argument argument : clause.before(at.first())) {
      if (argument.entity().isPerson() && argument.isBare()) {
        return argument.entity();
      }
    }
    Entity last = discourse.subject();
    return last != null && last.isPerson() ? last : null;
  }
}
