package org.diwan.extract.event.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.travel.Destination;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code زار فلان موسكو وكييف}, {@code إلى الرباط ثم مدريد}: each country joined to where a
 * person's journey leads is a visit of its own.
 */
final class Itinerary {
  private static final Set<String> JOINS = Set.of("ثم", "ومنها", "وبعدها", "الي", "والي", "و");

  /** Tokens from a delegation to the verb behind it. */
  private static final int NEAR = 3;

  private Itinerary() {}

  /** The journey told, and one to each further country. */
  static List<Draft> of(Draft draft, Clause clause, TriggerAt at) {
    Mention place = new Destination(clause, at).find();
    List<Draft> visits = new ArrayList<>(List.of(draft));
    Mention next = place != null && leadsTo(draft, clause, at, place) ? next(clause, place) : null;
    while (next != null) {
      String country = next.entity().countryIso3();
      if (country != null && visits.stream().noneMatch(v -> v.parties().contains(country))) {
        visits.add(to(next, country, draft));
      }
      next = next(clause, next);
    }
    return visits;
  }

  private static boolean leadsTo(Draft draft, Clause clause, TriggerAt at, Mention place) {
    return draft.place != null
        && (!draft.people().isEmpty() || isDelegation(clause, at, place))
        && Objects.equals(draft.place.countryIso3(), place.entity().countryIso3());
  }

  /** {@code توجه الوفد الفلاني إلى فلانة وفلانة}. */
  private static boolean isDelegation(Clause clause, TriggerAt at, Mention place) {
    int from = Math.max(0, at.first() - NEAR);
    return IntStream.range(from, place.first()).anyMatch(clause::isDelegation);
  }

  private static Draft to(Mention place, String country, Draft first) {
    Draft visit = new Draft(EventType.VISIT, first.sentence);
    visit.status = first.status;
    first.in(Role.ACTOR).forEach(traveller -> visit.add(traveller, Role.ACTOR));
    visit.add(place.entity(), Role.RECIPIENT);
    visit.place = new Place(place.city(), country);
    return visit;
  }

  private static @Nullable Mention next(Clause clause, Mention place) {
    int first = place.end();
    boolean joined = false;
    while (first < clause.tokens().size() && joins(clause.tokens().get(first))) {
      joined |= !clause.tokens().get(first).is('،');
      first++;
    }
    Argument here = clause.startingAt(first);
    Mention mention = here == null ? null : here.mention();
    boolean country =
        mention != null
            && mention.entity().kind() == ParticipantKind.COUNTRY
            && mention.kind() != Mention.Kind.GROUP
            && mention.kind() != Mention.Kind.ADJECTIVE;
    return country && mention != null && (joined || mention.conjoined()) ? mention : null;
  }

  private static boolean joins(Token token) {
    return JOINS.contains(token.folded()) || token.is('،');
  }
}
