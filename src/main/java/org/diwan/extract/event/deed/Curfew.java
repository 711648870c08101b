package org.diwan.extract.event.deed;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code أعلنت حالة الطوارئ في فلانة}, {@code فرض حظر التجول في فلانة}: where nobody is named, the
 * state of the place does it. {@code قضت المحكمة بسجن فلان}: who stands behind the penalty suffers
 * it.
 */
final class Curfew {
  private static final int REACH = 6;

  /** Before a verdict: of whom nobody with a name is held. */
  private static final String ORDERED = ":أمر";

  /** Words from a penalty to the nationality of whom it befalls. */
  private static final int NATIONALS = 3;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Curfew(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  void fill(Draft draft) {
    if (draft.type != EventType.COERCE) {
      return;
    }
    if (frame.needs().equals("CURB") && draft.roles.isEmpty() && !frame.hasObject("EASED")) {
      String country = Scene.country(clause, at);
      draft.add(country == null ? null : frame.discourse.registry().country(country), Role.ACTOR);
    }
    if (frame.needs().equals("JAIL")) {
      new Court(frame).fill(draft);
    }
    if (frame.needs().equals("JAIL") && draft.in(Role.RECIPIENT).isEmpty()) {
      jailed(draft);
    }
  }

  private void jailed(Draft draft) {
    int end = Math.min(clause.tokens().size() - 1, at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      Argument behind = clause.startingAt(i + 1);
      if (!frame.cues.isObject(clause.tokens().get(i), "JAIL")) {
        continue;
      }
      boolean named = behind != null && behind.entity().isPerson();
      boolean ordered = at.trigger().lemma().endsWith(ORDERED);
      Argument whom = named ? behind : ordered ? null : people(i + 1);
      if (whom != null && whom.isBare()) {
        draft.add(whom.entity(), Role.RECIPIENT);
        return;
      }
    }
  }

  /** {@code بسجن ثلاثة فلانيين}, {@code بسجن صحفي فلاني}: whose nationality is told. */
  private @Nullable Argument people(int from) {
    for (int i = from; i < Math.min(clause.tokens().size(), from + NATIONALS); i++) {
      Argument argument = clause.startingAt(i);
      if (argument != null) {
        boolean group = argument.mention().kind() == Mention.Kind.GROUP;
        boolean held =
            argument.mention().kind() == Mention.Kind.ADJECTIVE
                && i > from
                && (clause.tokens().get(i).folded().endsWith("ين")
                    || frame.cues.isObject(clause.tokens().get(i - 1), "DETAINEE"));
        return group || held ? argument : null;
      }
      if (!Government.preposition(clause, i).isEmpty() || !clause.tokens().get(i).isWord()) {
        return null;
      }
    }
    return null;
  }
}
