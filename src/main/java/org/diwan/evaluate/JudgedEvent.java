package org.diwan.evaluate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An event, annotated or found, with sides in place of participants.
 *
 * @param others sides of hosts, chairs, attendees, mediators
 * @param people ids of the persons in it, the annotation's where they are matched
 */
record JudgedEvent(
    EventType type,
    EventStatus status,
    Set<String> actors,
    Set<String> recipients,
    Set<String> others,
    Set<String> people,
    @Nullable Days days,
    @Nullable String country,
    @Nullable String city,
    boolean optional,
    @Nullable Evidence evidence)
    implements Judged {

  boolean is(EventClass eventClass) {
    return type.eventClass() == eventClass;
  }

  Set<String> sides() {
    Set<String> sides = new LinkedHashSet<>(actors);
    sides.addAll(recipients);
    return sides;
  }

  Set<String> everyone() {
    Set<String> everyone = sides();
    everyone.addAll(others);
    return everyone;
  }
}
