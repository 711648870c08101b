package org.diwan.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one happening.
 *
 * @param date null when unknown
 * @param topics codes of {@code topics.csv}
 * @param mentions every place in the article that states it, the leading one first; never empty
 */
public record Event(
    EventType type,
    EventStatus status,
    @Nullable DateSpan date,
    @Nullable Place place,
    List<Participation> participations,
    Set<String> topics,
    List<Evidence> mentions) {

  public Event {
    participations = List.copyOf(participations);
    topics = Set.copyOf(topics);
    mentions = List.copyOf(mentions);
  }

  public Evidence evidence() {
    return mentions.getFirst();
  }
}
