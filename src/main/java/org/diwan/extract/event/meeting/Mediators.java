package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.Role;
import org.diwan.text.Token;

/** The states whose adjectives tell under whom two sides talk: {@code بوساطة قطرية مصرية}. */
final class Mediators {
  private static final Set<String> UNDER = Set.of("بوساطه", "برعايه");

  private Mediators() {}

  /** Behind the word of talks in its clause, or at the head of the sentence. */
  static void add(Clause clause, TriggerAt at, Draft draft) {
    List<Token> tokens = clause.tokens();
    if (UNDER.contains(tokens.getFirst().folded())) {
      states(clause, 1, draft);
    }
    for (int i = at.end(); i < tokens.size() && clause.barrier(i) != Barrier.MARK; i++) {
      if (clause.isVerb(i) && !clause.isLight(i) && i > at.end()) {
        return;
      }
      if (UNDER.contains(tokens.get(i).folded())) {
        states(clause, i + 1, draft);
      }
    }
  }

  private static void states(Clause clause, int from, Draft draft) {
    Argument next = clause.startingAt(from);
    while (next != null && next.mention().kind() == Mention.Kind.ADJECTIVE) {
      draft.add(next.entity(), Role.MEDIATOR);
      next = clause.startingAt(next.mention().end());
    }
  }
}
