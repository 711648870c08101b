package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/** Whom a threat is meant for whose condition names him: {@code هدد بإجراءات إذا انسحبت فلانة}. */
final class Conditional {
  private static final Set<String> IF = Set.of("اذا", "حال", "حاله");
  private static final int NEAR = 4;
  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  Conditional(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Adds the first side named bare behind the condition, where it is not the speaker's own. */
  void join(Draft draft) {
    boolean refused = draft.type == EventType.REJECT;
    if (draft.type != EventType.THREATEN && !refused) {
      return;
    }
    int condition = refused ? proviso() : condition();
    for (Argument argument : clause.arguments()) {
      int gap = argument.mention().first() - condition;
      if (condition < 0 || gap <= 0) {
        continue;
      }
      Entity entity = argument.entity();
      if (gap <= NEAR
          && argument.isBare()
          && argument.mention().canTakePart()
          && !draft.sides(Role.ACTOR).contains(entity.side())) {
        Entity side = entity.isPerson() ? sides.of(entity) : entity;
        draft.add(side == null ? entity : side, Role.RECIPIENT);
      }
      return;
    }
  }

  /** {@code رفض التفاوض ما لم تنسحب فلانة}, {@code إلا إذا}: who is to do something first. */
  private int proviso() {
    for (int i = at.end(); i + 1 < clause.tokens().size(); i++) {
      boolean except = clause.tokens().get(i).folded().equals("الا");
      if (isUnless(i) || except && clause.tokens().get(i + 1).folded().equals("اذا")) {
        return i + 1;
      }
    }
    return -1;
  }

  private int condition() {
    for (int i = at.end(); i < clause.tokens().size(); i++) {
      if (!clause.isNamed(i) && (clause.tokens().get(i).readsAny(IF) || isUnless(i) || isIf(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code ما لم توقف فلانة}. */
  private boolean isUnless(int token) {
    return token + 1 < clause.tokens().size()
        && clause.tokens().get(token).folded().equals("ما")
        && clause.tokens().get(token + 1).folded().equals("لم");
  }

  /** {@code إن استمرت فلانة في}, not {@code إن فلانة}, {@code إن الحكومة}. */
  private boolean isIf(int token) {
    int verb = token + 1;
    Argument named = clause.startingAt(verb + 1);
    return clause.tokens().get(token).folded().equals("ان")
        && clause.isWritten(token, 'إ')
        && named != null
        && named.isBare()
        && !clause.isNamed(verb)
        && !Fold.isDefinite(clause.tokens().get(verb).folded())
        && Government.preposition(clause, verb).isEmpty();
  }
}
