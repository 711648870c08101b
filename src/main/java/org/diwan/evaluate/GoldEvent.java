package org.diwan.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event as annotated.
 *
 * @param others hosts, chairs, attendees
 * @param date ISO, partial or a span {@code A/B}
 * @param optional right if found, no miss if not
 */
public record GoldEvent(
    EventType type,
    List<String> actors,
    List<String> recipients,
    List<String> others,
    @Nullable String date,
    EventStatus status,
    @Nullable String country,
    @Nullable String city,
    @Nullable String note,
    boolean optional) {

  public GoldEvent {
    actors = Lists.orEmpty(actors);
    recipients = Lists.orEmpty(recipients);
    others = Lists.orEmpty(others);
    Days.of(date);
  }

  Stream<String> everyone() {
    return Stream.of(actors, recipients, others).flatMap(List::stream);
  }
}
