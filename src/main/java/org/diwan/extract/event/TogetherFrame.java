package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Entity;
import org.diwan.model.EventStatus;
import org.diwan.model.Role;

/**
 * {@code تنفذ الوزارة مشروعا بالتعاون مع فلان}: whose verb it is and who stands right behind {@code
 * مع} cooperate.
 */
final class TogetherFrame extends Frames {
  private static final int REACH = 25;

  TogetherFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    Argument partner = clause.startingAt(at.end());
    int verb = clause.verbBefore(at.first(), REACH);
    if (partner == null || !partner.mention().canTakePart() || verb < 0) {
      return false;
    }
    List<Entity> subjects = Subject.of(clause, verb, verb + 1, discourse).entities();
    if (subjects.isEmpty() || subjects.getFirst().group().equals(partner.entity().group())) {
      return false;
    }
    draft.add(subjects.getFirst(), Role.ACTOR);
    draft.add(partner.entity(), Role.ACTOR);
    draft.status = draft.status == EventStatus.OCCURRED ? EventStatus.ONGOING : draft.status;
    return true;
  }
}
