package org.diwan.extract.event.modality;

import java.util.Set;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;

/**
 * {@code ستبدأ إجراءات في أعقاب هجوم}, {@code ألغي المجلس بعد اختطاف فلان}: what stands behind such
 * a word is over, whatever the verb before it tells.
 */
public final class Aftermath {
  private static final Set<String> AFTER = Set.of("اعقاب", "غداه", "ردا");

  private Aftermath() {}

  public static boolean is(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    if (before > 0
        && clause.cues().casualties().is(CasualtyCue.HAPPENING, clause.tokens().get(before))) {
      before--;
    }
    return before >= 0
        && Deed.isForce(at)
        && at.isNoun()
        && (clause.cues().times().is(TimeCue.PAST, clause.tokens().get(before))
            || clause.tokens().get(before).readsAny(AFTER));
  }
}
