package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Heads;
import org.jspecify.annotations.Nullable;

/**
 * {@code أن الصين تدعم لاوس}: a bare name right before a verb without {@code و} is its subject
 * though another follows.
 */
public final class AdjacentSubject {
  private static final Set<String> CLOSING = Set.of("\"", "»", "”", ")");

  private static final Set<String> THAT = Set.of("ان", "بان", "وان");

  private static final Set<String> TAKING_UP = Set.of("به", "بها", "بهما", "بهم");

  /** Steps from the pronoun to who does it, with an adverb between. */
  private static final int ADVERB = 2;

  private AdjacentSubject() {}

  /** Null for none; nobody where it is somebody about a person who is named. */
  public static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    if (isTakenUp(clause, verb, verbEnd)) {
      return null;
    }
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
            : new Subject(joined(clause, argument), verbEnd, true);
      }
    }
    return behindComma(clause, verb, verbEnd);
  }

  /** {@code أن وزير الخارجية فلانا، التقى}: the comma only closes his name. */
  private static @Nullable Subject behindComma(Clause clause, int verb, int verbEnd) {
    if (verb < 2 || !clause.tokens().get(verb - 1).isAny("،,") || clause.continues(verb)) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == verb - 1
          && argument.entity().isPerson()
          && mention.canTakePart()
          && opens(clause, mention.first())) {
        return new Subject(List.of(argument.entity()), verbEnd, true);
      }
    }
    return null;
  }

  private static boolean opens(Clause clause, int name) {
    return name == 0 || THAT.contains(clause.tokens().get(name - 1).folded());
  }

  /**
   * {@code أساليب سمح بها فلان ندد بها كثيرا علان}: a pronoun with its preposition takes up what
   * stands before the verb, and a person right behind does it.
   */
  private static boolean isTakenUp(Clause clause, int verb, int verbEnd) {
    int end = Math.min(clause.tokens().size(), verbEnd + 1);
    return takesUp(clause, verb, end)
        && clause.after(verbEnd).stream()
            .anyMatch(a ->
                a.isBare()
                    && a.entity().isPerson()
                    && a.mention().canTakePart()
                    && a.mention().first() - verbEnd <= ADVERB);
  }

  private static boolean takesUp(Clause clause, int from, int end) {
    for (int i = from; i < end; i++) {
      if (TAKING_UP.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassed(Clause clause, int token) {
    String folded = clause.tokens().get(token).folded();
    return CLOSING.contains(folded) || clause.cues().clauses().is(ClauseCue.AUXILIARY, folded);
  }

  /** The name and those before that it is joined to. */
  private static List<Entity> joined(Clause clause, Argument argument) {
    List<Entity> entities = new ArrayList<>();
    entities.add(argument.entity());
    Mention last = argument.mention();
    for (Argument other : clause.arguments().reversed()) {
      if (last.conjoined() && other.mention().end() == last.first()) {
        last = other.mention();
        entities.addFirst(other.entity());
      }
    }
    return entities;
  }
}
