package org.diwan.extract.event.office;

import java.util.List;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/**
 * What is handed to somebody who takes no office by it: {@code تسلم فلان شهادة من فلان}, {@code
 * تسلمه الجائزة}. Not {@code تسلم فلان رئاسة لجنة الجائزة}.
 */
final class Handed {
  /** Tokens behind the verb in which its object stands. */
  private static final int REACH = 16;

  private Handed() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.trigger().lemma().endsWith("تسلم")) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    int end = Math.min(tokens.size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.isNamed(i) || clause.isAside(i, at.end())) {
        continue;
      }
      boolean handed = clause.cues().isObject(tokens.get(i), "HANDED");
      if (handed || clause.cues().isObject(tokens.get(i), "POSTED")) {
        return handed;
      }
    }
    return false;
  }
}
