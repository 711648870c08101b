package org.diwan.extract.event.modality;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;

/**
 * Words that somebody is only wished, asked or expected to say: {@code يأمل أن تدعم فلانة فلانة},
 * {@code أمله بأن تؤيد}, {@code على العالم أن يتضامن مع فلانة}. Not {@code قرر أن يدعم}, {@code قبل
 * أن ترفض}, nor {@code إن} before a verb.
 */
final class ToBeSaid {
  private static final Set<String> TO = Set.of("ان", "بان");

  private ToBeSaid() {}

  static boolean is(Clause clause, TriggerAt at) {
    int to = at.first() - 1;
    return at.trigger().type().eventClass() == EventClass.WORD
        && at.trigger().shape() == Shape.IMPERFECT
        && !at.isFuture()
        && to >= 0
        && TO.contains(clause.tokens().get(to).folded())
        && !clause.isWritten(to, 'إ')
        && !(to > 0 && clause.cues().clauses().is(ClauseCue.SAID, clause.tokens().get(to - 1)));
  }
}
