package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of an event.
 *
 * @param isWord whether it is said rather than done
 * @param isOneSided whether a single country is all that is known of the sides
 * @param people keys of the people who are actor or recipient
 * @param city key of the place where it is a city, else null
 */
record EventMention(
    long id,
    @Nullable Long factId,
    int factMentions,
    String articleRef,
    int no,
    long words,
    boolean isWord,
    boolean isOneSided,
    EventStatus status,
    @Nullable DateSpan date,
    @Nullable LocalDate publishedOn,
    Set<Long> people,
    @Nullable Long city)
    implements Mention {

  boolean sharesPeople(EventMention other) {
    return !Collections.disjoint(people, other.people);
  }

  /** Where people are named, a day has one such event of theirs and the city adds nothing. */
  @Nullable Long tellingCity() {
    return people.isEmpty() ? city : null;
  }

  /** One country, nobody by name and no city: too little to tell two such events of a day apart. */
  boolean isThin() {
    return isOneSided && people.isEmpty() && city == null;
  }
}
