package org.diwan.extract.event.doer;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** {@code استهدفت غارات التحالف}, {@code دمرت ضربات إسرائيلية}: whose strikes they are strikes. */
final class StrikeOwner {
  private StrikeOwner() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at) {
    int strike = at.end();
    boolean force = at.trigger().type() == EventType.ASSAULT;
    if (!force
        || strike + 1 >= clause.tokens().size()
        || !isStrike(clause, clause.tokens().get(strike))) {
      return null;
    }
    Argument owner = clause.startingAt(strike + 1);
    if (owner == null || !isWhose(owner)) {
      return null;
    }
    return new Subject(List.of(owner.entity()), owner.mention().end(), true);
  }

  private static boolean isStrike(Clause clause, Token word) {
    return clause.cues().casualties().is(CasualtyCue.STRIKE, Fold.bare(word.folded()));
  }

  /** A place is where they fall. */
  private static boolean isWhose(Argument owner) {
    Mention mention = owner.mention();
    return (owner.isBare() || owner.is("ل"))
        && mention.kind() != Mention.Kind.PLACE
        && mention.city() == null;
  }
}
