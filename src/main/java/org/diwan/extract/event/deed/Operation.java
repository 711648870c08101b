package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.model.ParticipantKind;

/**
 * {@code نفذت فلانة عملية ضد تنظيم فلان}: an operation that somebody carries out against an armed
 * body; not one of surgery or of peace.
 */
final class Operation {
  /** Words from the operation to whom it is aimed at. */
  private static final int REACH = 5;

  private static final Set<String> WHERE = Set.of("في", "ضد", "داخل", "علي", "شمال", "جنوب");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Operation(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is() {
    return (isAimed() || isOfForces()) && "ACTIVE".equals(frame.voice(frame.lightVerb()));
  }

  /** {@code كثف الجيش الفلاني عملياته في المدينة}: forces, and where or against whom. */
  private boolean isOfForces() {
    return at.trigger().suffixed()
        && at.end() < clause.tokens().size()
        && WHERE.contains(clause.tokens().get(at.end()).folded())
        && clause.tokens().subList(frame.lightVerb() + 1, at.first()).stream()
            .anyMatch(t -> clause.cues().deeds().is(DeedCue.FIGHTERS, t));
  }

  private boolean isAimed() {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() > at.end())
        .filter(a -> a.mention().first() - at.end() <= REACH)
        .filter(a -> a.entity().kind() == ParticipantKind.ORGANISATION)
        .anyMatch(a -> a.is("ضد"));
  }
}
