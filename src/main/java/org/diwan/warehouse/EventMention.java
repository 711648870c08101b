package org.diwan.warehouse;

import java.time.LocalDate;
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
 * @param bands of the article's text, see {@code StoryBands}
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
    @Nullable Long city,
    Set<Long> bands)
    implements Mention {

  /** Of one country's people, two who each meet somebody else in the name of one are apart. */
  boolean sharesPeople(EventMention other) {
    long shared = people.stream().filter(other.people::contains).count();
    boolean hasOthers = shared < Math.min(people.size(), other.people.size());
    return shared > 1 || shared == 1 && !(isOneSided && hasOthers);
  }

  /** Where people are named, a day has one such event of theirs and the city adds nothing. */
  @Nullable Long tellingCity() {
    return people.isEmpty() ? city : null;
  }

  /**
   * One country, nobody by name and no city, or a word toward nobody: too little to tell two such
   * events of a day apart.
   */
  boolean isThin() {
    return isOneSided && (isWord || people.isEmpty() && city == null);
  }
}
