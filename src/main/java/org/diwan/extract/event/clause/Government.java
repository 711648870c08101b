package org.diwan.extract.event.clause;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Which preposition governs the noun phrase that a name stands in: {@code ب} in {@code طالب بسحب
 * القوات الروسية}, none in {@code طالب القوات الروسية}.
 */
public final class Government {
  private static final String BY_FORCE = "بقوه";

  private Government() {}

  /**
   * The preposition nearest before a name, at or behind a token; empty for none.
   *
   * @param from where the name's own clause begins
   */
  public static String of(Clause clause, int from, Argument argument) {
    if (!argument.isBare()) {
      return argument.by();
    }
    for (int i = argument.mention().first() - 1; i >= from; i--) {
      if (i > from && Prepositions.isAgency(clause.tokens().get(i - 1), clause.tokens().get(i))) {
        return Prepositions.AGENT;
      }
      if (isSpent(clause, i, argument) || isTime(clause, i, argument)) {
        return "";
      }
      boolean each = i > from && clause.tokens().get(i - 1).folded().startsWith("كل");
      boolean passed =
          clause.isNamed(i)
              || each
              || clause.isAside(i, from)
              || isManner(clause, i)
              || SoCalled.governs(clause, i);
      String found = passed ? "" : preposition(clause, i);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  /**
   * {@code أدان بأشد العبارات الهجوم الفلاني}: how it is said governs nobody; {@code بقوة دولية}
   * may be a force.
   */
  private static boolean isManner(Clause clause, int token) {
    return clause.clitic(token) == 'ب'
        && !clause.tokens().get(token).folded().equals(BY_FORCE)
        && clause.cues().isSpeech(SpeechCue.HOW, clause.tokens().get(token).folded());
  }

  /** {@code دعا في الدوحة فلانة إلى}: the preposition of the place right before is the place's. */
  private static boolean isSpent(Clause clause, int token, Argument argument) {
    Mention mention = argument.mention();
    return token == mention.first() - 1
        && mention.kind() == Mention.Kind.NAME
        && !mention.entity().isPerson()
        && !mention.conjoined()
        && clause.arguments().stream()
            .anyMatch(a ->
                a.is("في")
                    && a.mention().end() == mention.first()
                    && a.mention().kind() != Mention.Kind.ADJECTIVE);
  }

  /** {@code اتهمت فلانة في سبتمبر الماضي فلانا}: a time ends right before the name. */
  private static boolean isTime(Clause clause, int token, Argument argument) {
    return token == argument.mention().first() - 1
        && argument.mention().kind() != Mention.Kind.ADJECTIVE
        && clause.cues().times().is(TimeCue.WHICH, clause.tokens().get(token).folded());
  }

  /** The preposition that a word is or carries, empty for none. */
  public static String preposition(Clause clause, int i) {
    Token token = clause.tokens().get(i);
    if (!token.isWord()) {
      return "";
    }
    String whole = Prepositions.wholePreposition(token);
    char clitic = clause.clitic(i);
    return !whole.isEmpty() || clitic == Form.NONE ? whole : String.valueOf(clitic);
  }
}
