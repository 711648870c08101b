package org.diwan.extract.event.clause;

import java.util.Set;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * When or how, at the head of a sentence and before its verb: {@code وفي سياق متصل رفضت فلانة},
 * {@code وقبل أيام اتهم فلان}. Its nouns do nothing. Before a present they may: {@code في خطوة
 * جديدة تهدد السلام}.
 */
public final class OpeningPhrase {
  private static final int LONGEST = 5;

  private static final Set<String> TIMES =
      Set.of("قبل", "بعد", "منذ", "خلال", "طوال", "عقب", "فور", "مره", "عده", "حسب", "وفق");

  private OpeningPhrase() {}

  /** Whether nothing but such a phrase stands before a verb of the past. */
  public static boolean isBefore(Clause clause, int verb) {
    int first = verb;
    while (first > 0 && verb - first <= LONGEST && isInside(clause, first - 1)) {
      first--;
    }
    return first == 0
        && verb > 1
        && opens(clause)
        && !ToCome.looksPresent(clause.tokens().get(verb));
  }

  private static boolean isInside(Clause clause, int token) {
    return clause.tokens().get(token).isWord()
        && !clause.isVerb(token)
        && !clause.isNamed(token)
        && clause.barrier(token) != Barrier.RELATIVE
        && clause.barrier(token) != Barrier.MARK;
  }

  private static boolean opens(Clause clause) {
    Token first = clause.tokens().getFirst();
    return !Prepositions.wholePreposition(first).isEmpty()
        || clause.clitic(0) != Form.NONE
        || first.readsAny(TIMES);
  }
}
