package org.diwan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;

/**
 * Signs of an event by which it is more or less likely to be right: its type, its status, whether
 * its day is told, and who takes part.
 */
final class EventSigns {
  private EventSigns() {}

  static Set<String> of(Event event) {
    Set<String> signs = new HashSet<>();
    signs.add(event.type().name());
    signs.add(event.status().name());
    DateSpan date = event.date();
    if (date != null && date.precision() == DatePrecision.DAY) {
      signs.add("DAY");
    }
    event.participations().forEach(participation -> add(signs, participation));
    if (persons(event.participations()) > 1) {
      signs.add("TWO_PERSONS");
    }
    if (sides(event.participations()) > 1) {
      signs.add("TWO_SIDES");
    }
    return signs;
  }

  private static void add(Set<String> signs, Participation participation) {
    Participant participant = participation.participant();
    if (participation.role() == Role.RECIPIENT) {
      signs.add("RECIPIENT");
    }
    switch (participant.key().charAt(2)) {
      case '~' -> signs.add("UNLISTED");
      case '?' -> signs.add("NAMELESS");
      default -> {}
    }
  }

  private static long persons(List<Participation> participations) {
    return participations.stream()
        .filter(p -> p.participant().kind() == ParticipantKind.PERSON)
        .count();
  }

  private static long sides(List<Participation> participations) {
    return participations.stream()
        .filter(p -> p.role() == Role.ACTOR || p.role() == Role.RECIPIENT)
        .map(Participation::participant)
        .map(p -> p.countryIso3() == null ? p.key() : p.countryIso3())
        .distinct()
        .count();
  }
}
