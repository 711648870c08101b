package org.diwan.extract.agreement;

import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Which words behind a {@code و} still belong to a document's name: {@code الاتفاق النووي | والحفاظ
 * على}, {@code معاهدة السلام مع كينيا | والشراكة}, but {@code بين السودان ودولة الجنوب}, {@code
 * الاتفاقية الثقافية والتجارية}, {@code الاتفاق حول الصيد والملاحة}.
 */
final class Coordination {
  private static final int NONE = -1;

  private final DocumentWords words;

  Coordination(DocumentWords words) {
    this.words = words;
  }

  /** {@code بين كينيا | ودولة الجنوب}: the second of two sides. */
  boolean isSecondSide(Passage passage, int from, int at) {
    int lead = lead(passage, from, at);
    return passage.token(at).hasConjunction()
        && lead != NONE
        && passage.token(lead).folded().equals("بين")
        && joined(passage, lead, at) == 0
        && (isSide(passage.token(at)) || Fold.isDefinite(bare(passage.token(at))));
  }

  /** Whether the word belongs to what the sentence tells beside the document. */
  boolean leaves(Passage passage, int from, int at, Definiteness definite) {
    Token token = passage.token(at);
    if (!token.hasConjunction() || passage.over(at) != null || at == from) {
      return false;
    }
    int lead = lead(passage, from, at);
    return lead == NONE
        ? definite == Definiteness.ARTICLE && isOther(passage, at)
        : isPastSides(passage, lead, at) && !isSide(token);
  }

  /** A definite noun that is no second adjective. */
  private static boolean isOther(Passage passage, int at) {
    return Fold.isDefinite(bare(passage.token(at)))
        && !(isAdjective(bare(passage.token(at))) && isAdjective(passage.token(at - 1).folded()));
  }

  private static boolean isAdjective(String folded) {
    return folded.endsWith("ي") || folded.endsWith("يه");
  }

  /** Behind the one of {@code مع}, the second of {@code بين}, where a name closes them. */
  private static boolean isPastSides(Passage passage, int lead, int at) {
    String folded = passage.token(lead).folded();
    boolean closed =
        passage.over(at - 1) != null || Fold.isDefinite(passage.token(at - 1).folded());
    return closed && (folded.equals("مع") || folded.equals("بين") && joined(passage, lead, at) > 0);
  }

  /** The last word before a place that leads on, past the noun. */
  private static int lead(Passage passage, int from, int at) {
    for (int i = at - 1; i >= from; i--) {
      Token token = passage.token(i);
      if (token.isWord()
          && (Prepositions.isFree(token)
              || Prepositions.isClitic(token)
              || passage.over(i) != null && leadsIn(passage, i))) {
        return i;
      }
    }
    return NONE;
  }

  /** {@code لكينيا}. */
  private static boolean leadsIn(Passage passage, int at) {
    Mention mention = passage.over(at);
    return mention != null && mention.first() == at && mention.preposition() != 0;
  }

  private static int joined(Passage passage, int from, int at) {
    return (int)
        passage.tokens().subList(from + 1, at).stream()
            .filter(t -> t.isWord() && t.hasConjunction())
            .count();
  }

  private boolean isSide(Token token) {
    return words.isSide(token) || words.is(token, Cue.AGAIN);
  }

  private static String bare(Token token) {
    return token.folded().substring(1);
  }
}
