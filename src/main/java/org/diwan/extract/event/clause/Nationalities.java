package org.diwan.extract.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Form;

/**
 * The states that a noun's adjectives name: {@code مباحثات تركية روسية}, {@code لقاء عسكري مصري
 * أردني}. One adjective alone names no sides.
 */
public final class Nationalities {
  private static final int REACH = 2;

  private Nationalities() {}

  /**
   * Two or more states, in their order, else none.
   *
   * @param from one past the noun
   */
  public static List<Entity> behind(Clause clause, int from) {
    List<Entity> found = new ArrayList<>();
    int end = from;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < from) {
        continue;
      }
      boolean near = mention.first() - end <= (found.isEmpty() ? REACH : 1);
      if (mention.kind() != Mention.Kind.ADJECTIVE || !near || !isPlain(clause, end, mention)) {
        break;
      }
      found.add(mention.entity());
      end = mention.end();
    }
    return found.size() >= 2 ? found : List.of();
  }

  /** Between noun and adjectives stand other adjectives or a dash, no preposition or comma. */
  private static boolean isPlain(Clause clause, int from, Mention mention) {
    for (int i = from; i < mention.first(); i++) {
      boolean dash = clause.tokens().get(i).is('-') || clause.tokens().get(i).is('–');
      String folded = clause.tokens().get(i).folded();
      boolean adjective =
          clause.tokens().get(i).isWord()
              && !clause.isVerb(i)
              && Prepositions.wholePreposition(clause.tokens().get(i)).isEmpty()
              && isAdjective(folded);
      if (!dash && !adjective) {
        return false;
      }
    }
    return mention.preposition() == Form.NONE && !mention.conjoined();
  }

  private static boolean isAdjective(String folded) {
    return folded.endsWith("ي") || folded.endsWith("يه") || folded.endsWith("ه");
  }
}
