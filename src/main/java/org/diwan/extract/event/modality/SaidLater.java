package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/**
 * Calls and charges that somebody has still to utter: {@code سيحث فلان فلانة}, {@code سوف يطالب
 * فلانة}. Who says {@code سنتعاون} or {@code سنرد} has bound himself or threatened by it.
 */
public final class SaidLater {
  private static final Set<EventType> UTTERED = EnumSet.of(EventType.REQUEST, EventType.ACCUSE);

  private SaidLater() {}

  public static boolean is(Clause clause, TriggerAt at) {
    return UTTERED.contains(at.trigger().type())
        && at.isVerb()
        && (at.isFuture() || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("سوف"));
  }
}
