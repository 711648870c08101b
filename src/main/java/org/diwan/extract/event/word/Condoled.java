package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * Condolence for people without a name, {@code أعرب عن تعازيه لأسر الضحايا}: the state stands for
 * them in which they suffered, as was told last, else the one the article tells of besides the
 * speaker's own.
 */
final class Condoled {
  /** Words from condolence to whom it is meant for. */
  private static final int REACH = 9;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Condoled(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  void join(Draft draft) {
    if (draft.type != EventType.ENDORSE || !isCondolence() || !isForBereaved()) {
      return;
    }
    Set<String> own = draft.sides(Role.ACTOR);
    Entity struck = discourse.struck();
    Entity state = struck == null ? discourse.foreign(own) : struck;
    if (state != null && !own.contains(state.side())) {
      draft.add(state, Role.RECIPIENT);
    }
  }

  private boolean isCondolence() {
    return clause.cues().words().is(SpeechCue.CONDOLENCE, at.form().word())
        || at.trigger().lemma().endsWith("عزى") && at.isVerb();
  }

  /** {@code لأسر الضحايا}, {@code إلى ذوي الشهداء}, {@code في ضحايا}: nobody named. */
  private boolean isForBereaved() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end && !clause.isVerb(i); i++) {
      Token token = clause.tokens().get(i);
      if (!clause.isNamed(i) && clause.cues().words().is(SpeechCue.BEREAVED, token)) {
        return true;
      }
    }
    return false;
  }
}
