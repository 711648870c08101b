package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Two states that one word names together: {@code قمة الكوريتين}, {@code محادثات بين الكوريتين}.
 */
public final class Twins {
  /** Words from the noun to the name. */
  private static final int REACH = 4;

  private Twins() {}

  /** The states right behind a noun, none where it is of something else. */
  public static List<Entity> behind(Clause clause, int from, Registry registry) {
    List<Token> tokens = clause.tokens();
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      for (Form form : tokens.get(i).forms()) {
        List<String> states = clause.cues().twins(form.word());
        if (states != null) {
          return states.stream().map(registry::country).toList();
        }
      }
      if (!clause.cues().clauses().is(ClauseCue.OF_TWINS, tokens.get(i).folded())
          && !isAdjective(clause, i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code المحادثات الرفيعة بين}. */
  private static boolean isAdjective(Clause clause, int token) {
    String folded = clause.tokens().get(token).folded();
    return clause.tokens().get(token).isWord()
        && !clause.isVerb(token)
        && (folded.endsWith("ه") || folded.endsWith("ي"));
  }
}
