package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * Toward whom somebody commits himself where a verb of saying tells to whom he says it: {@code أكد
 * فلان لنظيره الفلاني حرص بلاده على التعاون}, {@code أبلغ فلان نظيره أن بلاده ملتزمة}.
 */
final class SaidTo {
  /** Words outside names from the verb of saying to the word. */
  private static final int REACH = 5;

  private static final Set<String> TELLS = Set.of("ابلغ", "ابلغت", "يبلغ", "تبلغ", "اخبر", "اخبرت");

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  SaidTo(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Adds the person to whom it is said, who is of another side. */
  void join(Draft draft) {
    int verb = draft.type == EventType.AGREE ? clause.verbBefore(at.first(), REACH) : -1;
    if (verb < 0 || !clause.isSpeech(verb)) {
      return;
    }
    boolean tells = clause.tokens().get(verb).readsAny(TELLS);
    Set<String> own = draft.sides(Role.ACTOR);
    clause.arguments().stream()
        .filter(a -> a.mention().first() > verb && a.mention().end() <= at.first())
        .filter(a -> a.entity().isPerson() && !own.contains(a.entity().side()))
        .filter(a -> a.is("ل") || tells && a.isBare())
        .limit(1)
        .forEach(a -> sides.receive(draft, a.entity()));
  }
}
