package org.diwan.extract.event.travel;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/** {@code توجه فلان بالشكر إلى فلانة}: his words go there, not he. */
final class WordsSent {
  /** Tokens from the verb to what is said, names not counted. */
  private static final int REACH = 3;

  private static final Set<String> UTTERED = Set.of("كلمه", "حديثه", "سوال", "الكلام", "تحيه");

  private WordsSent() {}

  /** Whether a verb of setting out has words as its object. */
  static boolean is(Clause clause, TriggerAt at) {
    if (!at.isVerb() || !at.trigger().lemma().endsWith(":توجه")) {
      return false;
    }
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      if (clause.isNamed(i)) {
        continue;
      }
      if (areWords(clause, i)) {
        return true;
      }
      left--;
    }
    return false;
  }

  private static boolean areWords(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    boolean uttered =
        word.forms().stream().anyMatch(f -> f.preposition() == 'ب' && UTTERED.contains(f.word()));
    return uttered
        || clause.triggers().stream()
            .anyMatch(t -> t.first() == token && t.form().preposition() == 'ب' && isWord(t));
  }

  private static boolean isWord(TriggerAt other) {
    return other.isNoun()
        && (other.trigger().type().eventClass() == EventClass.WORD
            || other.trigger().type() == EventType.MESSAGE);
  }
}
