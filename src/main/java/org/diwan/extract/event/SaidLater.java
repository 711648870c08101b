package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.model.EventType;

/**
 * Calls and charges that somebody has still to utter: {@code سيحث فلان فلانة}, {@code سوف يطالب
 * فلانة}. Who says {@code سنتعاون} or {@code سنرد} has bound himself or threatened by it.
 */
final class SaidLater {
  private static final Set<EventType> UTTERED = EnumSet.of(EventType.REQUEST, EventType.ACCUSE);

  private SaidLater() {}

  static boolean is(Clause clause, TriggerAt at) {
    return UTTERED.contains(at.trigger().type())
        && at.isVerb()
        && (at.isFuture() || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("سوف"));
  }
}
