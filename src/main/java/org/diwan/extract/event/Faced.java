package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.Role;

/**
 * Words that somebody meets with: {@code واجهت فلانة انتقادات من فلان}, {@code قوبل القرار الفلاني
 * بإدانة من فلان}. Who says them stands behind the noun, whom they are meant for is the verb's
 * subject or whose the subject is.
 */
final class Faced {
  /** Words from the verb to the noun. */
  private static final int REACH = 9;

  /** Words that describe the noun before who says it. */
  private static final int NEAR = 5;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final int verb;

  Faced(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    verb = frame.needs().equals("NOMINAL") && at.isNoun() ? facing() : -1;
  }

  /** The nearest verb before the noun, if it is such a one. */
  private int facing() {
    int left = REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (!clause.isNamed(i) && isFacing(i)) {
        return i;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return -1;
  }

  private boolean isFacing(int token) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f -> frame.cues.isSpeech(SpeechCue.FACES, f.word()));
  }

  /** Those who say it, nobody where it is not told so. */
  List<Entity> sayers() {
    List<Entity> sayers = new ArrayList<>();
    int next = at.end();
    for (Argument argument : verb < 0 ? List.<Argument>of() : frame.after()) {
      Mention mention = argument.mention();
      boolean first = sayers.isEmpty() && mention.first() - next <= NEAR && isFrom(argument);
      boolean joined = !sayers.isEmpty() && mention.conjoined() && mention.first() <= next + 1;
      if (!(first || joined) || !mention.canTakePart()) {
        break;
      }
      sayers.add(argument.entity());
      next = mention.end();
    }
    return sayers;
  }

  private static boolean isFrom(Argument argument) {
    return argument.is("من", "لدي", Prepositions.AGENT);
  }

  /** Adds whom it is meant for. */
  void join(Draft draft) {
    Sides sides = new Sides(frame.discourse);
    if (sayers().isEmpty()) {
      return;
    }
    for (Entity entity : meant()) {
      Entity side = entity.isPerson() ? sides.of(entity) : entity;
      if (!sides.isUnknown(entity) && !draft.sides(Role.ACTOR).contains(entity.side())) {
        draft.add(side == null ? entity : side, Role.RECIPIENT);
      }
    }
  }

  private List<Entity> meant() {
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    if (subject.explicit() && !subject.entities().isEmpty()) {
      return subject.entities();
    }
    return clause.arguments().stream()
        .filter(a -> a.isBare() && a.mention().first() > verb && a.mention().end() <= at.first())
        .limit(1)
        .map(Argument::entity)
        .toList();
  }
}
