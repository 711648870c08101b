package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;

/**
 * {@code دعا الناطق باسم الدفاع المدني المواطنين إلى الحذر}: what the officials of a service tell
 * the public, no call of one side on another.
 */
final class Advice {
  private static final int REACH = 5;

  private static final Set<OfficeClass> OF_SERVICES =
      EnumSet.of(OfficeClass.OFFICIAL_OTHER, OfficeClass.MILITARY, OfficeClass.SPOKESPERSON);

  private Advice() {}

  static boolean is(Clause clause, TriggerAt at, Draft draft) {
    Set<Entity> people = draft.people();
    return draft.type == EventType.REQUEST
        && !people.isEmpty()
        && people.stream().allMatch(Advice::isOfService)
        && isToPublic(clause, at)
        && draft.sides(Role.RECIPIENT).stream()
            .allMatch(side -> people.stream().allMatch(p -> side.equals(p.countryIso3())));
  }

  /** Names between are passed over. */
  private static boolean isToPublic(Clause clause, TriggerAt at) {
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      if (clause.cues().isSpeech(SpeechCue.PUBLIC, clause.tokens().get(i))) {
        return true;
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  /** Not who is listed, nor who holds an office of state. */
  private static boolean isOfService(Entity person) {
    boolean listed = !person.key().startsWith("P:~") && !person.key().startsWith("P:?");
    return !listed
        && !person.offices().isEmpty()
        && OF_SERVICES.containsAll(person.offices().keySet());
  }
}
