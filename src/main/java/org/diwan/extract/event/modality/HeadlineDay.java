package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Weekdays;

/**
 * A headline in the present that names a day of the week tells what is to come: {@code فلان يفتتح
 * المتنزه الاثنين}.
 */
public final class HeadlineDay {
  private static final int LIGHT = 6;

  /** What is announced for a day. */
  public static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.SIGNING,
          EventType.CEREMONY,
          EventType.CONFERENCE);

  private HeadlineDay() {}

  static boolean is(Clause clause, TriggerAt at) {
    return clause.sentence().sentence().isTitle()
        && TYPES.contains(at.trigger().type())
        && isPresent(clause, at)
        && IntStream.range(0, clause.tokens().size()).anyMatch(i -> isDay(clause, i));
  }

  private static boolean isPresent(Clause clause, TriggerAt at) {
    if (at.isVerb()) {
      return at.trigger().shape() == Shape.IMPERFECT;
    }
    int verb = at.isNoun() ? clause.verbBefore(at.first(), LIGHT) : -1;
    return verb >= 0 && clause.isLight(verb) && ToCome.isPresent(clause, verb);
  }

  private static boolean isDay(Clause clause, int token) {
    boolean past =
        token + 1 < clause.tokens().size()
            && clause.tokens().get(token + 1).folded().equals("الماضي");
    return !past && Weekdays.is(clause.tokens().get(token).folded());
  }
}
