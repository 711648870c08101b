package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * Rockets that unknown hands fire at somebody: {@code إطلاق عشرات الصواريخ على فلانة}, {@code
 * صواريخ أطلقت على فلانة}.
 */
final class Rockets {
  /** Words between the firing and what is fired, numbers told. */
  private static final int REACH = 6;

  private static final Set<String> AT = Set.of("علي", "باتجاه", "نحو", "تجاه", "صوب");
  private static final Set<String> FAILED = Set.of("فشل", "عدم", "وقف");

  private static final Set<String> DRILLS =
      Set.of("مناوره", "مناورات", "تدريب", "تدريبات", "تمرين", "تجربه", "تجارب", "اختبار");

  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  Rockets(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
  }

  boolean areOfUnknownHands() {
    return Fired.is(clause, at) && areOne(Fired.what(clause, at)) && !isOnlyFrom()
        || !at.trigger().suffixed() && areBehind() && !isUndone();
  }

  /**
   * {@code أطلق الجيش الفلاني عشرات الصواريخ}, {@code قذائف أطلقتها جماعة فلان}: fired by those who
   * bear arms, at whom nobody tells; not {@code خلال المناورات}. Told only where no other force is.
   */
  boolean presume(Draft draft) {
    boolean before = at.trigger().suffixed() && at.first() > 0 && areOne(Fired.what(clause, at));
    boolean fired =
        (before || !at.trigger().suffixed() && areBehind() && !isTest())
            && !isUndone()
            && Armed.fire(frame, draft.in(Role.ACTOR))
            && clause.tokens().stream().noneMatch(token -> DRILLS.contains(token.bare()));
    draft.presumed |= fired;
    return fired;
  }

  /** {@code صاروخ أطلق من فلانة}: where it flew is not told. */
  private boolean isOnlyFrom() {
    List<Token> behind = clause.tokens().subList(at.end(), clause.tokens().size());
    return !behind.isEmpty()
        && behind.getFirst().reads("من")
        && behind.stream().noneMatch(token -> token.readsAny(AT));
  }

  /** {@code أطلقت صاروخا باليستيا}: perhaps only to show it. */
  private boolean isTest() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return clause.tokens().subList(at.end(), end).stream()
        .anyMatch(token -> cues.deeds().is(DeedCue.BALLISTIC, token.folded()));
  }

  private boolean areBehind() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end && !clause.isVerb(i); i++) {
      if (areOne(clause.tokens().get(i))) {
        return true;
      }
      if (clause.barrier(i) != Barrier.NONE || clause.tokens().get(i).readsAny(AT)) {
        return false;
      }
    }
    return false;
  }

  private boolean isUndone() {
    return at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(FAILED);
  }

  private boolean areOne(Token token) {
    return cues.deeds().isBare(DeedCue.ROCKETS, token);
  }
}
