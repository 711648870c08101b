package org.diwan.extract.event.speaker;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.JoinedNames;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.clause.Wording;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;

/**
 * Words that somebody meets with: {@code واجهت فلانة انتقادات من فلان}, {@code قوبل القرار الفلاني
 * بإدانة من فلان}, {@code قوبل القرار الفلاني برفض فلاني}. Who says them stands behind the noun,
 * whom they are meant for is the verb's subject or whose the subject is.
 */
final class Faced implements Wording {
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
    return frame.cues.isSpeech(SpeechCue.FACES, clause.tokens().get(token));
  }

  @Override
  public List<Entity> sayers() {
    if (verb < 0) {
      return List.of();
    }
    List<Argument> told = JoinedNames.of(frame.after(), this::isSayer);
    List<Argument> owners = told.isEmpty() ? frame.ownersAt() : told;
    return owners.stream().map(Argument::entity).distinct().toList();
  }

  private boolean isSayer(Argument argument) {
    return argument.is("من", "لدي", Prepositions.AGENT)
        && argument.mention().first() - at.end() <= NEAR
        && argument.mention().canTakePart();
  }

  /** The subject of the verb, or whose it is: {@code قوبل قرار فلانة بإدانة من فلان}. */
  @Override
  public List<Entity> meant() {
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
