package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who accuses where only the accused stands behind the verb: {@code واتهمت فلانة بتنفيذ هجوم} has
 * an object before its {@code ب}, and the subject of the sentence or of the one before it.
 */
final class LeftOut {
  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  LeftOut(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** The accuser, without an entity where nobody fits; null where the verb has its subject. */
  @Nullable Subject accuser() {
    Argument accused = accused();
    if (accused == null) {
      return null;
    }
    Entity earlier = earlier();
    boolean another = earlier != null && !earlier.side().equals(accused.entity().side());
    return new Subject(another ? List.of(earlier) : List.of(), at.end(), false);
  }

  /** The one bare name behind the verb, with what it is accused of right behind it. */
  private @Nullable Argument accused() {
    if (!at.trigger().lemma().endsWith("اتهم") || !at.isVerb() || hasSubjectBefore()) {
      return null;
    }
    List<Argument> bare =
        frame.after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    return bare.size() == 1 && isAccusedAt(bare.getFirst()) ? bare.getFirst() : null;
  }

  private boolean isAccusedAt(Argument argument) {
    int behind = argument.mention().end();
    return argument.mention().first() - at.end() <= 1
        && behind < clause.tokens().size()
        && clause.clitic(behind) == 'ب';
  }

  private boolean hasSubjectBefore() {
    return clause.arguments().stream()
        .anyMatch(a ->
            a.isBare()
                && at.first() - a.mention().end() >= 0
                && at.first() - a.mention().end() <= 1);
  }

  private @Nullable Entity earlier() {
    return clause.arguments().stream()
        .filter(a -> a.mention().end() <= at.first() && a.isBare() && a.mention().canTakePart())
        .map(Argument::entity)
        .findFirst()
        .orElse(frame.discourse.subject());
  }
}
