package org.diwan.extract.agreement;

import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** A person behind a document's name, of whom the sentence tells. */
final class PersonBehind {
  private final DocumentWords words;

  PersonBehind(DocumentWords words) {
    this.words = words;
  }

  boolean starts(Passage passage, int at) {
    Mention mention = passage.over(at);
    boolean one = mention != null && mention.end() == at + 1;
    return mention != null
        && mention.first() == at
        && mention.entity().isPerson()
        && !(one && (isNationality(passage, at - 1) || isAdjective(passage, at)))
        && !isOwner(passage, at);
  }

  /** {@code اتفاق أميركي تركي}: no person of that name. */
  private static boolean isNationality(Passage passage, int at) {
    Mention mention = passage.over(at);
    return mention != null && mention.kind() == Mention.Kind.ADJECTIVE;
  }

  /** {@code التمثيل الدبلوماسي}: no diplomat. */
  private static boolean isAdjective(Passage passage, int at) {
    return Fold.isDefinite(passage.token(at).folded())
        && Fold.isDefinite(passage.token(at - 1).folded());
  }

  /** {@code بشأن بقاء | رئيس الحكومة}: a noun behind its preposition would lose its own. */
  private boolean isOwner(Passage passage, int at) {
    Token noun = passage.token(at - 1);
    return noun.isWord()
        && passage.over(at - 1) == null
        && !Fold.isDefinite(noun.folded())
        && !Prepositions.isFree(noun)
        && !words.is(noun, Cue.GOVERNS)
        && (Prepositions.isClitic(noun) || at > 1 && Prepositions.isFree(passage.token(at - 2)));
  }
}
