package org.diwan.extract.event.speaker;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a verb of speaking that names nobody may be of who was spoken of last: it opens its
 * sentence or goes on, {@code ودعا إلى}, {@code كما طلب}. Not in a relative clause, {@code التي دعت
 * لها}, nor behind another word, {@code يريد أن يطلب}, nor before people or things of its own,
 * {@code وانتقد القادة}, {@code ويهدد التقدم}.
 */
final class Resumption {
  private final Clause clause;
  private final TriggerAt at;

  Resumption(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  boolean mayBeLast() {
    return at.trigger().shape() == Shape.NOUN
        || isLed() && !clause.isRelative(at.first() - 1) && !isSubject(at.end());
  }

  private boolean isLed() {
    if (at.first() == 0 || at.form().conjunction() != Form.NONE) {
      return true;
    }
    Token before = clause.tokens().get(at.first() - 1);
    return !before.isWord() || clause.cues().clauses().isPlain(ClauseCue.LEADS_ON, before);
  }

  private boolean isSubject(int token) {
    return token < clause.tokens().size()
        && !clause.isNamed(token)
        && (clause.cues().isUnnamed(clause.tokens().get(token))
            || clause.cues().clauses().is(ClauseCue.DOER, clause.tokens().get(token).folded()));
  }
}
