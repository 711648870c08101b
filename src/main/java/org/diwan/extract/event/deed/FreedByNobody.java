package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Who was set free, or what land a penalty was lifted from, though nobody is told to have done it:
 * {@code أفرج عن الوزير الفلاني}, {@code بعد رفع العقوبات عن فلانة}.
 */
final class FreedByNobody {
  /** Ends of lemmas. */
  private static final String SET_FREE = ":أطلق سراح";

  private static final List<String> FREED = List.of(":أفرج", SET_FREE);

  private static final String LIFTED = "رفع العقوبات";

  private static final Set<String> DONE =
      Set.of("تم", "جري", "بعد", "منذ", "عقب", "اثر", "غداه", "قبل");

  /** Words up to who is freed. */
  private static final int NEAR = 4;

  private final Clause clause;
  private final TriggerAt at;

  FreedByNobody(Frames frame) {
    clause = frame.clause;
    at = frame.at;
  }

  /** Whether it is so; told only where no other release is. */
  boolean presume(Draft draft) {
    boolean one = isFreed(draft);
    draft.presumed |= one;
    return one;
  }

  private boolean isFreed(Draft draft) {
    List<Entity> freed = draft.in(Role.RECIPIENT);
    if (freed.isEmpty() || draft.status != EventStatus.OCCURRED || !isDone() || !isOf(freed)) {
      return false;
    }
    return at.isNoun() && at.trigger().lemma().endsWith(LIFTED)
        ? freed.stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY)
        : FREED.stream().anyMatch(at.trigger().lemma()::endsWith)
            && freed.stream().anyMatch(Relevance::isPublic);
  }

  /**
   * {@code تم الإفراج}, {@code بعد رفع العقوبات}, or told by a verb of the past that opens no
   * sentence: it might bid somebody to.
   */
  private boolean isDone() {
    if (at.isVerb()) {
      return at.trigger().shape() == Shape.PERFECT
          && !clause.sentence().sentence().isTitle()
          && !Subject.isOfMany(clause, at.first())
          && at.first() > 0
          && clause.tokens().get(at.first() - 1).isWord();
    }
    return at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(DONE);
  }

  /** Who is freed is the first named behind it, and near. */
  private boolean isOf(List<Entity> freed) {
    int next = at.end();
    boolean from = next < clause.tokens().size() && clause.tokens().get(next).folded().equals("عن");
    return clause.after(next).stream()
        .limit(1)
        .filter(a -> from ? a.is("عن") : a.isBare() && at.trigger().lemma().endsWith(SET_FREE))
        .filter(a -> a.mention().first() - next <= NEAR)
        .anyMatch(a -> freed.contains(a.entity()));
  }
}
