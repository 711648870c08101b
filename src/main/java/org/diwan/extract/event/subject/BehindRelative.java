package org.diwan.extract.event.subject;

import java.util.List;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Dateline;
import org.diwan.extract.event.clause.Marks;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code فلان الذي يزور فلانة التقى فلانا}: whom a sentence opens with, a relative clause between
 * him and his verb.
 */
final class BehindRelative {
  /** Tokens of the relative clause. */
  private static final int LONGEST = 30;

  /** Words before the name: {@code إن}. */
  private static final int OPENING = 2;

  private BehindRelative() {}

  /** Null where no such clause stands before the verb, or another verb is the main one. */
  static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    if (verb == 0 || !isPlainVerb(clause, verb)) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      int end = argument.mention().end();
      if (end >= verb) {
        return null;
      }
      int pronoun = clause.tokens().get(end).isAny("،,") ? end + 1 : end;
      if (clause.barrier(pronoun) == Barrier.RELATIVE) {
        return isMain(clause, argument, pronoun, verb)
            ? new Subject(List.of(argument.entity()), verbEnd, true)
            : null;
      }
    }
    return null;
  }

  private static boolean isPlainVerb(Clause clause, int verb) {
    return clause.isVerb(verb) && !clause.isVerb(verb - 1) && !isJoined(clause, verb);
  }

  /** {@code وقال}; {@code وصل} where it is known as a verb. */
  private static boolean isJoined(Clause clause, int verb) {
    boolean known = clause.triggers().stream().anyMatch(t -> t.first() == verb);
    return known ? clause.continues(verb) : clause.tokens().get(verb).hasConjunction();
  }

  private static boolean isMain(Clause clause, Argument name, int pronoun, int verb) {
    return name.isBare()
        && name.entity().isPerson()
        && name.mention().canTakePart()
        && opens(clause, name.mention().first())
        && verb - pronoun <= LONGEST
        && Agreeing.mayBe(clause, name.entity(), Subject.isFeminine(clause, verb))
        && isOneClause(clause, pronoun, verb);
  }

  /** No verb before the name, nor more than a word: {@code إن}, {@code كما}. */
  private static boolean opens(Clause clause, int name) {
    int from = Dateline.end(clause.tokens()) + 1;
    for (int i = Math.max(0, from); i < name; i++) {
      if (clause.isVerb(i)) {
        return Marks.COMPLEMENTISERS.contains(clause.tokens().get(name - 1).folded());
      }
    }
    return name - from <= OPENING;
  }

  /** One verb, and those that {@code و} joins to it, stand between; no clause within the clause. */
  private static boolean isOneClause(Clause clause, int pronoun, int verb) {
    int verbs = 0;
    for (int i = pronoun + 1; i < verb; i++) {
      Token token = clause.tokens().get(i);
      boolean inner = Marks.COMPLEMENTISERS.contains(token.folded()) || clause.isRelative(i);
      if (inner || clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        return false;
      }
      boolean another =
          clause.isVerb(i)
              && !clause.isVerb(i - 1)
              && !clause.isDelegation(i - 1)
              && !isJoined(clause, i);
      verbs += another && !clause.isNamed(i) ? 1 : 0;
    }
    return verbs == 1;
  }
}
