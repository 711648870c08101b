package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whose doing a noun without article tells whose owner stands right behind it and what he does it
 * to behind that: {@code احتجاز فلانة للسفينة}, {@code قيام فلانة ببناء}, {@code إعلان فلانة ضم
 * المدينة}. Without an object the owner may be whom it befalls: {@code حصار فلانة}.
 */
final class OwnDoing {
  private static final Set<String> VICTIMS = Set.of("علي", "ضد", "بحق", "تجاه");

  /** Nouns whose owner does what {@code ب} tells. */
  private static final Set<String> CARRYING_OUT = Set.of("قيام", "استمرار", "اعتراف", "تدخل");

  private OwnDoing() {}

  /** Whether such a noun stands at a token, and its owner is named right behind it. */
  static boolean is(Clause clause, int noun, Mention owner) {
    Token word = clause.tokens().get(noun);
    return owner.first() == noun + 1
        && owner.kind() != Mention.Kind.ADJECTIVE
        && owner.canTakePart()
        && word.isWord()
        && !clause.isNamed(noun)
        && !clause.isVerb(noun)
        && !Fold.isDefinite(word.folded())
        && isObject(clause, noun, owner.end());
  }

  private static boolean isObject(Clause clause, int noun, int token) {
    if (token >= clause.tokens().size() || !clause.tokens().get(token).isWord()) {
      return false;
    }
    Token object = clause.tokens().get(token);
    char clitic = clause.clitic(token);
    return clitic == 'ل'
        || VICTIMS.contains(object.folded())
        || clitic == 'ب' && CARRYING_OUT.contains(clause.tokens().get(noun).folded());
  }
}
