package org.diwan.extract.agreement;

import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.extract.agreement.Occurrence.Reference;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.AgreementType;
import org.diwan.text.Token;

/** Tells a document that was named before, one that is known, and any one. */
final class References {
  private final DocumentWords words;

  References(DocumentWords words) {
    this.words = words;
  }

  Reference of(Passage passage, PhraseTree.Match<Noun> match, int end) {
    Definiteness definite = Definiteness.of(passage, match, words);
    if (definite == Definiteness.NONE) {
      return Reference.INDEFINITE;
    }
    return match.meanings().getFirst().type() != AgreementType.JOINT_STATEMENT
            && definite == Definiteness.ARTICLE
            && isCommon(passage, match.end(), end)
        ? Reference.BARE
        : Reference.DEFINITE;
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
        || token.folded().equals("الذي")
        || token.folded().equals("التي");
  }
}
