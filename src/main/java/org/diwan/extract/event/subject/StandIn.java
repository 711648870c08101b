package org.diwan.extract.event.subject;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Marks;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code حذرت السفارة الأميركية}, {@code اتهمت أطراف لبنانية}: a body or group that agrees with the
 * verb, and its nationality; the country stands for them.
 */
public final class StandIn {
  /** What may stand before such a noun where a clause begins with it. */
  private static final Set<String> OPENING = Set.of("فيما", "بينما", "حيث", "كانت", "كان", "وكانت");

  /** Words from the noun to its nationality. */
  private static final int NEAR = 2;

  private StandIn() {}

  /** Likewise of a deed, which a court may do too: {@code أمرت محكمة فلانية بالإفراج}. */
  public static @Nullable Subject ofDeed(Clause clause, int verb, int verbEnd) {
    Argument state = clause.startingAt(verbEnd + 1);
    boolean court =
        state != null
            && state.isBare()
            && state.mention().kind() == Mention.Kind.ADJECTIVE
            && isCourt(clause, verbEnd)
            && isFeminineVerb(clause.tokens().get(verb)) == isFeminine(clause, verbEnd);
    if (state != null && court) {
      return new Subject(List.of(state.entity()), state.mention().end(), true);
    }
    Subject behind = of(clause, verb, verbEnd);
    return behind == null ? before(clause, verb, verbEnd) : behind;
  }

  private static boolean isCourt(Clause clause, int token) {
    return clause.cues().deeds().is(DeedCue.COURTS, clause.tokens().get(token).folded());
  }

  /**
   * {@code أن محكمة فلانية قضت}, {@code البحرية الفلانية تعترض}: right before the verb, where the
   * clause begins with it. Null for none.
   */
  private static @Nullable Subject before(Clause clause, int verb, int verbEnd) {
    int end = verb;
    while (end > 0
        && clause.cues().clauses().is(ClauseCue.AUXILIARY, clause.tokens().get(end - 1).folded())) {
      end--;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == end
          && mention.kind() == Mention.Kind.ADJECTIVE
          && argument.isBare()
          && opens(clause, mention.first(), isFeminineVerb(clause.tokens().get(verb)))) {
        return new Subject(List.of(argument.entity()), verbEnd, true);
      }
    }
    return null;
  }

  /** Whether the clause begins with such a noun of a gender, at most one word before a place. */
  private static boolean opens(Clause clause, int adjective, boolean feminine) {
    for (int i = adjective - 1; i >= Math.max(0, adjective - NEAR); i--) {
      if (clause.isNamed(i)) {
        return false;
      }
      Token before = i > 0 ? clause.tokens().get(i - 1) : null;
      boolean begins =
          before == null
              || before.isAny("،,:\"«")
              || OPENING.contains(before.folded())
              || Marks.COMPLEMENTISERS.contains(before.folded());
      if (begins && (is(clause, i) || isCourt(clause, i))) {
        return isFeminine(clause, i) == feminine;
      }
    }
    return false;
  }

  private static boolean is(Clause clause, int token) {
    return clause.cues().clauses().is(ClauseCue.STAND_IN, clause.tokens().get(token).folded());
  }

  private static boolean isFeminine(Clause clause, int token) {
    Token noun = clause.tokens().get(token);
    return isFeminine(noun) || clause.cues().clauses().is(ClauseCue.FEMININE, noun.folded());
  }

  /** Null for none. */
  public static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    Argument near = clause.startingAt(verbEnd + 1);
    Argument argument = near == null ? clause.startingAt(verbEnd + 2) : near;
    if (argument == null
        || argument.mention().kind() != Mention.Kind.ADJECTIVE
        || !argument.isBare()) {
      return null;
    }
    int adjective = argument.mention().first();
    boolean named = is(clause, verbEnd) || adjective > verbEnd + 1 && is(clause, verbEnd + 1);
    return named
            && !isWithin(clause, verbEnd, adjective)
            && isFeminineVerb(clause.tokens().get(verb)) == isFeminine(clause, verbEnd)
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
    return clause.cues().isObject(next, "HIT") && !(is(clause, noun) && is(clause, noun + 1))
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
