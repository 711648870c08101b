package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code حذرت السفارة الأميركية}, {@code اتهمت أطراف لبنانية}: a body or group that agrees with the
 * verb, and its nationality; the country stands for them.
 */
final class StandIn {
  private StandIn() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    Argument near = clause.startingAt(verbEnd + 1);
    Argument argument = near == null ? clause.startingAt(verbEnd + 2) : near;
    if (argument == null
        || argument.mention().kind() != Mention.Kind.ADJECTIVE
        || !argument.isBare()) {
      return null;
    }
    WordRoles<ClauseCue> words = clause.cues().clauses();
    int adjective = argument.mention().first();
    Token noun = clause.tokens().get(verbEnd);
    boolean named =
        clause.tokens().subList(verbEnd, adjective).stream()
            .anyMatch(t -> words.is(ClauseCue.STAND_IN, t.folded()));
    boolean feminine = isFeminine(noun) || words.is(ClauseCue.FEMININE, noun.folded());
    return named
            && !isWithin(clause, verbEnd, adjective)
            && isFeminineVerb(clause.tokens().get(verb)) == feminine
        ? new Subject(List.of(argument.entity()), argument.mention().end(), true)
        : null;
  }

  /**
   * {@code استهدف مبنى القنصلية الفلانية}: the stand-in owns what stands behind the verb; {@code
   * قصفت طائرات مواقع فلانية}: of what is hit.
   */
  private static boolean isWithin(Clause clause, int noun, int name) {
    if (name == noun + 1) {
      return false;
    }
    Token next = clause.tokens().get(noun + 1);
    return clause.cues().isObject(next, "HIT")
        || !Fold.isDefinite(clause.tokens().get(noun).folded()) && Fold.isDefinite(next.folded());
  }

  private static boolean isFeminineVerb(Token verb) {
    String word = verb.forms().getLast().word();
    return word.endsWith("ت")
        || word.endsWith("تها")
        || word.endsWith("ته")
        || word.startsWith("ت") && verb.folded().length() > 3;
  }

  private static boolean isFeminine(Token noun) {
    return noun.folded().endsWith("ه") || noun.folded().endsWith("ات");
  }
}
