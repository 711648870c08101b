package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.AgreementType;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * {@code طالبت في بيان مشترك | السلطات}, {@code أعلنت في بيان مشترك | عدم}, {@code قالت في البيان
 * الختامي | «التجارة مهمة»}: behind a statement stands what is said in it, and no name.
 */
final class StatementEnd {
  private static final String NOT = "عدم";

  /** Such a noun is whole, unlike {@code بيان قادة}. */
  private static final Set<String> ADJECTIVES = Set.of("مشترك", "ختامي", "ثلاثي");

  private StatementEnd() {}

  /** Whether the noun is all of its name. */
  static boolean is(Passage passage, PhraseTree.Match<Noun> match) {
    if (match.meanings().getFirst().type() != AgreementType.JOINT_STATEMENT
        || match.end() < match.first() + 2
        || match.end() >= passage.tokens().size()
        || ADJECTIVES.stream().noneMatch(passage.token(match.end() - 1).folded()::contains)) {
      return false;
    }
    Token next = passage.token(match.end());
    return Marks.isQuote(next)
        || next.isPlain(NOT)
        || next.isWord() && Fold.isDefinite(next.folded()) && !Fold.isDefinite(match.form().word());
  }
}
