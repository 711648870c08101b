package org.diwan.extract.event.subject;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;

/** {@code رفضت فلانة}, {@code فلانة ترفض}: who is named bare right at a word. */
public final class Beside {
  private static final Set<String> EACH = Set.of("كل", "كلا");

  private Beside() {}

  /** Named right before the word or right behind it, one token between at most. */
  public static boolean is(Clause clause, TriggerAt at, Entity entity) {
    return clause.arguments().stream()
        .filter(a -> a.entity() == entity && a.isBare())
        .map(Argument::mention)
        .anyMatch(m ->
            isNear(gap(clause, m.end(), at.first()))
                || isNear(m.first() - at.end() - each(clause, at.end())));
  }

  /** Tokens from one place to a later one, quotation marks not counted. */
  public static int gap(Clause clause, int from, int to) {
    int gap = to - from;
    for (int i = from; i < to; i++) {
      gap -= isQuote(clause, i) ? 1 : 0;
    }
    return gap;
  }

  /** {@code فلانة "لن ترفض"}. */
  public static boolean isQuote(Clause clause, int token) {
    return clause.tokens().get(token).isAny("\"«»“”");
  }

  /** {@code رفضت كل من فلانة وفلانة}: the words between. */
  private static int each(Clause clause, int token) {
    boolean each =
        token + 1 < clause.tokens().size()
            && clause.tokens().get(token + 1).folded().equals("من")
            && EACH.contains(clause.tokens().get(token).folded());
    return each ? 2 : 0;
  }

  /** Named right at a verb of the sentence before the word: {@code قال فلان كذا، رافضا}. */
  public static boolean isBesideVerb(Clause clause, TriggerAt at, Entity entity) {
    return clause.arguments().stream()
        .filter(a -> a.entity() == entity && a.isBare() && a.mention().end() <= at.first())
        .map(Argument::mention)
        .anyMatch(m -> isVerb(clause, m));
  }

  private static boolean isVerb(Clause clause, Mention mention) {
    return mention.first() > 0 && clause.isVerb(mention.first() - 1)
        || clause.isVerb(mention.end());
  }

  private static boolean isNear(int gap) {
    return gap >= 0 && gap <= 1;
  }
}
