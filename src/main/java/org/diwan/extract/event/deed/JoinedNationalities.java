package org.diwan.extract.event.deed;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * {@code غارات فلانية علانية}, {@code الطيران الفلاني - العلاني}: two adjectives of states in a
 * row, both of which use force.
 */
final class JoinedNationalities {
  /** Words from the force to the first of the two. */
  private static final int NEAR = 6;

  private JoinedNationalities() {}

  static void fill(Frames frame, Draft draft) {
    if (draft.type != EventType.ASSAULT) {
      return;
    }
    Mention last = null;
    for (Argument argument : frame.clause.arguments()) {
      Mention mention = argument.mention();
      if (last != null && isJoined(frame.clause, last, mention)) {
        draft.add(argument.entity(), Role.ACTOR);
        last = mention;
      } else if (isNear(frame.at, mention)
          && isOfState(mention)
          && draft.in(Role.ACTOR).contains(argument.entity())) {
        last = mention;
      }
    }
  }

  private static boolean isNear(TriggerAt at, Mention mention) {
    return mention.first() >= at.first() - NEAR && mention.first() <= at.end() + NEAR;
  }

  /** {@code المقاتلات الفلانية}, {@code الطيران الفلاني}. */
  private static boolean isOfState(Mention mention) {
    return isState(mention)
        || mention.kind() == Mention.Kind.GROUP
            && mention.end() - mention.first() > 1
            && mention.entity().kind() == ParticipantKind.COUNTRY;
  }

  private static boolean isState(Mention mention) {
    return mention.kind() == Mention.Kind.ADJECTIVE
        && mention.entity().kind() == ParticipantKind.COUNTRY;
  }

  private static boolean isJoined(Clause clause, Mention first, Mention second) {
    return isState(second)
        && !second.conjoined()
        && second.preposition() == Form.NONE
        && isNext(clause, first.end(), second.first())
        && isDefinite(clause, first.end() - 1) == isDefinite(clause, second.first());
  }

  private static boolean isNext(Clause clause, int end, int next) {
    Token between = clause.tokens().get(end);
    return next == end || next == end + 1 && between.isAny("-–—");
  }

  private static boolean isDefinite(Clause clause, int token) {
    return Fold.isDefinite(clause.tokens().get(token).forms().getLast().word());
  }
}
