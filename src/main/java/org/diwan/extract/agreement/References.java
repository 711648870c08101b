package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.extract.agreement.Occurrence.Reference;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.AgreementType;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** Tells a document that was named before, one that is known, and any one. */
final class References {
  private static final Set<String> ANY =
      Set.of("اي", "ايه", "باي", "لاي", "بايه", "بلا", "بدون", "دون", "كل");
  private static final Set<String> FILLING =
      Set.of("تم", "تمت", "جري", "اليه", "اليها", "عليه", "عليها");
  private final DocumentWords words;

  References(DocumentWords words) {
    this.words = words;
  }

  Reference of(Passage passage, PhraseTree.Match<Noun> match, int end) {
    Definiteness definite = Definiteness.of(passage, match, words);
    if (definite == Definiteness.NONE || isAny(passage, match)) {
      return Reference.INDEFINITE;
    }
    return match.meanings().getFirst().type() != AgreementType.JOINT_STATEMENT
            && definite == Definiteness.ARTICLE
            && isCommon(passage, match.end(), end)
            && !isBetween(passage, end)
        ? Reference.BARE
        : Reference.DEFINITE;
  }

  /** {@code أي معاهدة}, {@code بلا اتفاق سلام}. */
  private static boolean isAny(Passage passage, PhraseTree.Match<Noun> match) {
    return match.first() > 0
        && !Fold.isDefinite(match.form().word())
        && ANY.contains(passage.token(match.first() - 1).folded());
  }

  /** {@code الاتفاق الذي تم التوصل إليه بين}. */
  private static boolean isBetween(Passage passage, int end) {
    return end < passage.tokens().size() && passage.token(end).folded().equals("بين");
  }

  private boolean isCommon(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.token(i).isWord() && !saysNothing(passage.token(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean saysNothing(Token token) {
    return words.is(token, Cue.COMMON)
        || words.steps().verb(token) != null
        || words.steps().noun(token) != null
        || FILLING.contains(token.folded())
        || token.folded().equals("الذي")
        || token.folded().equals("التي");
  }
}
