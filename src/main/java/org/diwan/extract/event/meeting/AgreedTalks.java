package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** {@code اتفقت فلانة وفلانة على عقد جولة من المحادثات}: those who agree on talks hold them. */
final class AgreedTalks {
  /** Words outside names from the verb to the talks. */
  private static final int REACH = 9;

  private static final Set<String> ON = Set.of("علي");

  /** Before talks that go on as they did. */
  private static final Set<String> GOING_ON =
      Set.of("مواصله", "استمرار", "تعزيز", "تكثيف", "اهميه", "ضروره");

  private AgreedTalks() {}

  /** Adds those who agreed, where they are two sides. */
  static void hold(Frames frame, Draft draft) {
    List<Entity> sides = sides(frame);
    sides.forEach(side -> draft.add(side, Role.ACTOR));
    boolean ahead = !sides.isEmpty() && draft.status == EventStatus.OCCURRED;
    draft.status = ahead ? EventStatus.PLANNED : draft.status;
  }

  private static List<Entity> sides(Frames frame) {
    TriggerAt at = frame.at;
    Clause clause = frame.clause;
    int verb = at.isNoun() && !at.trigger().suffixed() ? clause.verbBefore(at.first(), REACH) : -1;
    if (verb < 0 || !isAgreement(clause, verb) || !isOn(clause, verb, at.first())) {
      return List.of();
    }
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    long sides = subject.entities().stream().map(Entity::side).distinct().count();
    return sides >= 2 ? subject.entities() : List.of();
  }

  private static boolean isAgreement(Clause clause, int verb) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == verb
                && t.trigger().type() == EventType.AGREE
                && t.trigger().lemma().endsWith("اتفق"));
  }

  private static boolean isOn(Clause clause, int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(t -> t.readsAny(ON))
        && clause.tokens().subList(from, to).stream()
            .noneMatch(t -> t.readsAny(GOING_ON) || t.isAny("،,"));
  }
}
