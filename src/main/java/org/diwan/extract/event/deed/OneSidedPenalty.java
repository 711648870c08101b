package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Penalties of which one side only is told: {@code العقوبات المفروضة على فلانة}, by whom nobody
 * says; {@code فرضت فلانة رسوما على الواردات}, whatever their land.
 */
final class OneSidedPenalty {
  /** Words from the duties to what they are laid on. */
  private static final int REACH = 7;

  /** Words from the penalties to the land. */
  private static final int NEAR = 4;

  private static final Set<String> IMPORTS =
      Set.of("واردات", "الواردات", "وارداتها", "صادرات", "الصادرات", "الصلب", "الفولاذ");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  OneSidedPenalty(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Whether it is one; told only where no other penalty is. */
  boolean presume(Draft draft) {
    boolean told = !draft.in(Role.RECIPIENT).isEmpty();
    boolean one =
        draft.hasActor()
            ? !told && areOnImports() && isLaid()
            : told && areKnown() && areOnLand(draft);
    draft.presumed |= one;
    return one;
  }

  private static boolean areOnLand(Draft draft) {
    return draft.in(Role.RECIPIENT).stream()
        .map(Entity::kind)
        .allMatch(kind -> kind == ParticipantKind.COUNTRY);
  }

  /**
   * {@code العقوبات الدولية على فلانة}: they are there, or nobody would speak of them so; not
   * {@code المزيد من العقوبات على فلانة}.
   */
  private boolean areKnown() {
    boolean some = at.first() > 0 && clause.tokens().get(at.first() - 1).reads("من");
    return at.isNoun()
        && !some
        && at.form().word().equals("العقوبات")
        && clause.after(at.end()).stream()
            .limit(1)
            .anyMatch(a -> a.is("علي", "ضد") && a.mention().first() - at.end() <= NEAR);
  }

  private boolean areOnImports() {
    int end = Math.min(clause.tokens().size() - 1, at.end() + REACH);
    boolean duties = isDuty(at.first());
    for (int i = at.first(); i < end && clause.barrier(i) != Barrier.MARK; i++) {
      duties |= isDuty(i);
      if (duties
          && clause.tokens().get(i).reads("علي")
          && clause.tokens().get(i + 1).readsAny(IMPORTS)) {
        return true;
      }
    }
    return false;
  }

  /** Not {@code رفعت فلانة الرسوم}, without a land perhaps to be rid of them. */
  private boolean isLaid() {
    return !at.trigger().lemma().endsWith(":رفع");
  }

  private boolean isDuty(int token) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f -> frame.cues.deeds().is(DeedCue.DUTIES, f.bare()));
  }
}
