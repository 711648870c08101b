package org.diwan.extract.event.clause;

import java.util.Set;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the subject before the object is named: {@code التقى الوزير الذي يزور روما، رئيس
 * الوزراء الإيطالي}. The verb reaches over it where a comma closes it and another name follows.
 */
final class RelativeAside {
  private static final int LONGEST = 14;
  private static final Set<String> GOVERNING = Set.of("الي", "مع");

  private RelativeAside() {}

  /**
   * The comma that closes a relative clause, -1 where the trigger does not go on behind it.
   *
   * @param last the name of whom the clause tells
   */
  static int end(Clause clause, int pronoun, @Nullable Argument last) {
    if (last == null || !last.entity().isPerson() || !isBehind(clause, pronoun, last)) {
      return -1;
    }
    int end = Math.min(clause.tokens().size() - 1, pronoun + LONGEST);
    for (int i = pronoun + 1; i < end; i++) {
      if (clause.tokens().get(i).isAny("،,")) {
        return goesOn(clause, i + 1, last) ? i : -1;
      }
      if (clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code فلان الذي}, {@code فلان، الذي}. */
  private static boolean isBehind(Clause clause, int pronoun, Argument last) {
    int end = last.mention().end();
    Token before = clause.tokens().get(pronoun - 1);
    return clause.barrier(pronoun) == Barrier.RELATIVE
        && (end == pronoun || end == pronoun - 1 && before.isAny("،,"));
  }

  /** {@code التقى فلان، الذي …، فلانا}, {@code وصل فلان، الذي …، إلى فلانة}. */
  private static boolean goesOn(Clause clause, int token, Argument last) {
    boolean governed =
        token + 1 < clause.tokens().size() && clause.tokens().get(token).readsAny(GOVERNING);
    Argument next = clause.startingAt(governed ? token + 1 : token);
    return governed ? next != null && !next.entity().equals(last.entity()) : isOther(next, last);
  }

  /** Somebody else than who is told of, named without a preposition. */
  private static boolean isOther(@Nullable Argument next, Argument last) {
    return next != null
        && next.isBare()
        && !next.mention().conjoined()
        && next.entity().isPerson()
        && !next.entity().equals(last.entity());
  }
}
