package org.diwan.extract.event.doer;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * {@code قصفت طائرات إف-16 الفلانية مواقع}: between what strikes and whose it is stands its model.
 */
final class MeansByModel {
  /** Tokens of a model. */
  private static final int MODEL = 4;

  private MeansByModel() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    int means = at.end();
    if (at.trigger().type() != EventType.ASSAULT
        || means >= clause.tokens().size()
        || !clause.cues().isObject(clause.tokens().get(means), "AIRCRAFT")
            && !clause.cues().isObject(clause.tokens().get(means), "FORCES")) {
      return null;
    }
    int end = Math.min(clause.tokens().size(), means + MODEL + 2);
    for (int i = means + 1; i < end && !clause.isVerb(i); i++) {
      Argument owner = clause.startingAt(i);
      if (owner != null) {
        return i > means + 1 && isWhose(clause, owner)
            ? new Subject(List.of(owner.entity()), owner.mention().end(), true)
            : null;
      }
      if (!Government.preposition(clause, i).isEmpty()
          || clause.cues().isObject(clause.tokens().get(i), "HIT")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isWhose(Clause clause, Argument owner) {
    Mention mention = owner.mention();
    return mention.kind() == Mention.Kind.ADJECTIVE
        && owner.isBare()
        && Fold.isDefinite(clause.tokens().get(mention.first()).folded());
  }
}
