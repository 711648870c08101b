package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A charge, call or threat that whom it is meant for refuses, denies or answers: {@code نفت فلانة
 * اتهامات فلانة لها}, {@code رفض فلان طلبا فلانيا}. It was said all the same, by whose it is.
 */
final class Answered {
  private static final Set<EventType> SAID =
      EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);
  private static final Set<String> SHRUGS =
      Set.of("تجاهل", "تجاهلت", "يتجاهل", "تتجاهل", "استنكر", "استنكرت");
  private static final Set<String> TO_HIM =
      Set.of("له", "لها", "لهم", "اليه", "اليها", "ضده", "ضدها", "لبلاده", "لبلادها");

  /** Words outside names from the noun back to the verb. */
  private static final int REACH = 4;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Answered(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  boolean is() {
    return answerer() != null;
  }

  /** Adds whom it is meant for: who answers. */
  void join(Draft draft) {
    Entity meant = answerer();
    Entity own = meant == null ? null : new Sides(discourse).of(meant);
    Entity side = own == null ? meant : own;
    if (side != null && !draft.sides(Role.ACTOR).contains(side.side())) {
      draft.add(side, Role.RECIPIENT);
    }
  }

  private @Nullable Entity answerer() {
    Argument owner = at.isNoun() ? clause.startingAt(at.end()) : null;
    int verb = owner == null ? -1 : clause.verbBefore(at.first(), REACH);
    if (verb < 0
        || !at.trigger().needs().equals("NOMINAL")
        || !SAID.contains(at.trigger().type())
        || at.trigger().suffixed()
        || !owner.isBare()
        || !owner.mention().canTakePart()
        || !isAnswer(verb)
        || isMeantForAnother(owner.mention().end())) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    List<Entity> who = subject.explicit() ? subject.entities() : List.of();
    boolean next = Math.max(subject.end(), verb + 1) == at.first();
    return who.size() == 1 && next && !who.getFirst().side().equals(owner.entity().side())
        ? who.getFirst()
        : null;
  }

  private boolean isAnswer(int verb) {
    Token token = clause.tokens().get(verb);
    return SHRUGS.stream().anyMatch(token::reads)
        || clause.triggers().stream()
            .anyMatch(t ->
                t.first() == verb
                    && t.isVerb()
                    && !t.trigger().suffixed()
                    && !t.trigger().needs().equals("NEGATED")
                    && t.trigger().type() == EventType.REJECT);
  }

  /** {@code نفى فلان اتهامات فلانة لفلانة}. */
  private boolean isMeantForAnother(int next) {
    return next < clause.tokens().size()
        && !TO_HIM.contains(clause.tokens().get(next).folded())
        && (clause.startingAt(next) != null && clause.startingAt(next).is("ل", "الي", "ضد")
            || clause.startingAt(next + 1) != null
                && clause.startingAt(next + 1).is("ل", "الي", "ضد"));
  }
}
