package org.diwan.correction;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.FactKind;
import org.diwan.model.Participant;
import org.diwan.model.Participation;
import org.jspecify.annotations.Nullable;

/** Events as corrections see them. */
final class EventShape implements FactShape<Event> {

  @Override
  public FactKind kind() {
    return FactKind.EVENT;
  }

  @Override
  public String type(Event event) {
    return event.type().name();
  }

  @Override
  public List<Evidence> evidence(Event event) {
    return event.mentions();
  }

  @Override
  public Event named(Event event, UnaryOperator<Participant> naming) {
    List<Participation> parts =
        event.participations().stream()
            .map(part -> new Participation(naming.apply(part.participant()), part.role()))
            .toList();
    return new Event(
        event.type(),
        event.status(),
        event.date(),
        event.place(),
        parts,
        event.topics(),
        event.mentions());
  }

  @Override
  public Event united(Event first, Event second) {
    return new Event(
        first.type(),
        first.status(),
        first.date() == null ? second.date() : first.date(),
        first.place() == null ? second.place() : first.place(),
        Union.of(first.participations(), second.participations()),
        Union.of(first.topics(), second.topics()),
        Union.of(first.mentions(), second.mentions()));
  }

  static Event with(Event event, EventType type) {
    return new Event(
        type,
        event.status(),
        event.date(),
        event.place(),
        event.participations(),
        event.topics(),
        event.mentions());
  }

  static Event with(Event event, EventStatus status) {
    return new Event(
        event.type(),
        status,
        event.date(),
        event.place(),
        event.participations(),
        event.topics(),
        event.mentions());
  }

  static Event on(Event event, @Nullable DateSpan date) {
    return new Event(
        event.type(),
        event.status(),
        date,
        event.place(),
        event.participations(),
        event.topics(),
        event.mentions());
  }
}
