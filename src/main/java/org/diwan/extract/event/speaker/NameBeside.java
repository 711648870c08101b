package org.diwan.extract.event.speaker;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who stands right before a noun or predicate and says it: {@code فلانة مستعدة}, or by a pronoun,
 * {@code أعلن فلان أنه مستعد}, the first named in the sentence.
 */
final class NameBeside {
  private static final Set<String> PRONOUNS =
      Set.of("وهي", "وهو", "هي", "هو", "وانها", "وانه", "انها", "انه", "بانها", "بانه");

  private final Clause clause;
  private final TriggerAt at;

  NameBeside(Frames frame) {
    clause = frame.clause;
    at = frame.at;
  }

  /** Nobody where others without a name stand there, null where nobody does. */
  @Nullable Subject subject() {
    if (Readiness.isOfOthers(clause, at)) {
      return Subject.unnamed(at.end());
    }
    if (!at.trigger().needs().isEmpty() || !at.isNoun()) {
      return null;
    }
    Subject adjacent = AdjacentSubject.of(clause, at.first(), at.end());
    return adjacent == null ? meant() : adjacent;
  }

  private @Nullable Subject meant() {
    boolean meant =
        at.first() > 0 && PRONOUNS.contains(clause.tokens().get(at.first() - 1).folded());
    Entity first = meant ? FirstName.before(clause, at.first()) : null;
    return first == null ? null : Subject.one(first, at.end(), true);
  }
}
