package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a call is meant for where only what he is to do tells it: {@code طالبت فلانة بأن تفرج علانة
 * عن}, {@code اقترح فلان أن تنضم علانة إلى}. The subject of the verb behind {@code أن} is asked.
 */
final class AskedToDo {
  /** Words from the call, or who says it, to {@code أن}. */
  private static final int NEAR = 4;

  private static final Set<String> THAT = Set.of("ان", "بان", "الا", "بالا");

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  AskedToDo(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  void join(Draft draft, Subject subject) {
    if (draft.type != EventType.REQUEST || !at.isVerb() || !subject.explicit()) {
      return;
    }
    int verb = verb(Math.max(at.end(), Math.min(subject.end(), clause.tokens().size())));
    int next = verb + 1;
    for (Argument argument = doer(verb); argument != null; argument = joined(next)) {
      if (draft.sides(Role.ACTOR).contains(argument.entity().side())) {
        return;
      }
      sides.receive(draft, argument.entity());
      next = argument.mention().end();
    }
  }

  /** The verb right behind the {@code أن} of the call, -1 for none. */
  private int verb(int from) {
    int end = Math.min(clause.tokens().size() - 1, from + NEAR);
    for (int i = from; i < end; i++) {
      if (THAT.contains(clause.tokens().get(i).folded())) {
        return isDone(i + 1) ? i + 1 : -1;
      }
      if (clause.isVerb(i) || clause.isNamed(i) || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDone(int verb) {
    return ToCome.isOfThirdPerson(clause.tokens().get(verb).folded())
        && clause.isVerb(verb)
        && !clause.isPassive(verb);
  }

  private @Nullable Argument doer(int verb) {
    Argument next = verb < 0 ? null : clause.startingAt(verb + 1);
    return next != null && next.isBare() && next.mention().canTakePart() ? next : null;
  }

  private @Nullable Argument joined(int token) {
    Argument next = clause.startingAt(token);
    Mention mention = next == null ? null : next.mention();
    return mention != null && mention.conjoined() && mention.canTakePart() ? next : null;
  }
}
