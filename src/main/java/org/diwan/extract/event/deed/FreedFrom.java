package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * {@code بعد تحرير المدينة من ميليشيات فلان}: ground that a noun says is taken from a body, which
 * suffers it, whoever takes it.
 */
final class FreedFrom {
  private static final Set<String> TAKEN =
      Set.of("تحرير", "تحريرها", "تحريره", "استعاده", "استعادتها", "استعادته");

  /** Words from the noun to whom the ground is taken from. */
  private static final int REACH = 10;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  FreedFrom(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Makes the body the only one whom it befalls. */
  boolean fill(Draft draft) {
    if (!isTaken(draft)) {
      return false;
    }
    Entity holder = holder();
    if (holder != null) {
      draft.in(Role.RECIPIENT).forEach(draft.roles::remove);
      draft.add(holder, Role.RECIPIENT);
    }
    return holder != null;
  }

  private boolean isTaken(Draft draft) {
    return at.isNoun()
        && frame.needs().equals("GROUND")
        && draft.status != EventStatus.PLANNED
        && at.form().preposition() != 'ل'
        && TAKEN.contains(Fold.bare(at.form().word()));
  }

  /** {@code ميليشيات الانقلابيين} may be anybody. */
  private static boolean isKnown(Entity entity) {
    return entity.kind() == ParticipantKind.ORGANISATION && !entity.key().startsWith("O:~");
  }

  /** {@code من ميليشيات فلان}, {@code من قبضة تنظيم فلان}. */
  private @Nullable Entity holder() {
    for (Argument argument : frame.after()) {
      int first = argument.mention().first();
      if (first - at.end() > REACH || clause.saysBetween(at.end(), first)) {
        return null;
      }
      boolean held =
          first > at.end()
              && frame.cues.deeds().is(DeedCue.GRIP, clause.tokens().get(first - 1).folded())
              && clause.tokens().get(first - 2).reads("من");
      if (isKnown(argument.entity()) && (argument.is("من") || held)) {
        return argument.entity();
      }
    }
    return null;
  }
}
