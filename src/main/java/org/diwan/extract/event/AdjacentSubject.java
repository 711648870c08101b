package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * {@code أن الصين تدعم لاوس}: a bare name right before a verb without {@code و} is its subject
 * though another follows.
 */
final class AdjacentSubject {
  private static final Set<String> CLOSING = Set.of("\"", "»", "”", ")");

  private AdjacentSubject() {}

  /** Null for none; nobody where it is somebody about a person who is named. */
  static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    int end = verb;
    while (end > 0 && isPassed(clause, end - 1)) {
      end--;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == end
          && argument.isBare()
          && mention.canTakePart()
          && !clause.continues(verb)) {
        return Heads.isKin(clause, mention)
            ? new Subject(List.of(), verbEnd, true)
            : new Subject(joined(clause, argument, end), verbEnd, true);
      }
    }
    return null;
  }

  private static boolean isPassed(Clause clause, int token) {
    String folded = clause.tokens().get(token).folded();
    return CLOSING.contains(folded) || clause.cues().clauses().is(ClauseCue.AUXILIARY, folded);
  }

  /** The name and the one before that it is joined to. */
  private static List<Entity> joined(Clause clause, Argument argument, int end) {
    Mention mention = argument.mention();
    List<Entity> entities = new ArrayList<>();
    for (Argument other : clause.arguments()) {
      boolean before = mention.conjoined() && other.mention().end() == mention.first();
      if (other.mention().end() <= end && (other == argument || before)) {
        entities.add(other.entity());
      }
    }
    return entities;
  }
}
