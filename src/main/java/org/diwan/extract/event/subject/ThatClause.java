package org.diwan.extract.event.subject;

import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * {@code قال الجيش إن عشرات من المتمردين هاجموا}: behind {@code أن} a noun stands that names
 * nobody, the subject of the verb to come, so whoever says it does not do it.
 */
final class ThatClause {
  /** Tokens from {@code أن} to the verb. */
  private static final int REACH = 14;

  private static final Set<String> THAT = Set.of("ان", "بان", "وان", "وبان", "لان");
  private static final String BUT = "لكن";
  private static final String AND_BUT = "ولكن";
  private static final Set<String> PARTICLES =
      Set.of(
          "لا", "لم", "لن", "ما", "قد", "سوف", "كان", "كانت", "ليس", "ليست", "هناك", "ثمه", "هو",
          "هي", "هم", "كلا", "كلتا", "اي", "احد", "اذا", "لو", "كل", "ذلك", "هذا", "هذه");

  /** With these an imperfect begins. */
  private static final String IMPERFECT = "يتن";

  private ThatClause() {}

  /** Whether such a noun, and no name, stands between {@code أن} and a verb. */
  static boolean hasSubject(Clause clause, int verb) {
    int that = clause.isVerb(verb) && !clause.continues(verb) ? that(clause, verb) : -1;
    return that >= 0 && that + 1 < verb && isNoun(clause, that + 1) && !isNamed(clause, that, verb);
  }

  /** The nearest {@code أن} with no other verb behind it, -1 for none. */
  private static int that(Clause clause, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (ends(clause, i)) {
        return -1;
      }
      if (!clause.isNamed(i) && THAT.contains(clause.tokens().get(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  /** {@code لكنها}: of who speaks; {@code البلدين}: of whom is told. */
  private static boolean ends(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return clause.isVerb(token)
        || clause.barrier(token) == Barrier.MARK
        || clause.barrier(token) == Barrier.CLAUSE
        || word.folded().startsWith(BUT)
        || word.folded().startsWith(AND_BUT)
        || Pairs.is(clause, word);
  }

  /** A name that no preposition governs may be the subject. */
  private static boolean isNamed(Clause clause, int that, int verb) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() > that && a.mention().first() < verb)
        .anyMatch(Argument::isBare);
  }

  private static boolean isNoun(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return !word.isAny("،,؛;:.\"")
        && !PARTICLES.contains(word.folded())
        && Government.preposition(clause, token).isEmpty()
        && clause.clitic(token) == Form.NONE
        && !isBody(word)
        && !isOwned(clause, token)
        && !mayBeVerb(clause, token);
  }

  /** {@code إن الوفد}, {@code إن الحركة}: may be who speaks; not {@code إن المتمردين}. */
  private static boolean isBody(Token word) {
    return Fold.isDefinite(word.folded()) && !word.folded().endsWith("ين");
  }

  /** {@code إن حكومته}: whose it is may speak for them. */
  private static boolean isOwned(Clause clause, int token) {
    String word = clause.tokens().get(token).folded();
    return word.endsWith("ها") || word.endsWith("ه") && !clause.endsWith(token, 'ة');
  }

  private static boolean mayBeVerb(Clause clause, int token) {
    String word = clause.tokens().get(token).folded();
    return IMPERFECT.indexOf(word.charAt(0)) >= 0
        && !word.endsWith("ا")
        && !clause.endsWith(token, 'ة');
  }
}
