package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** What makes a document's noun definite. */
enum Definiteness {
  NONE,
  /** The word it belongs to: {@code اتفاق وقف إطلاق النار}, {@code اتفاق باريس}. */
  OWNED,
  /** Its own article: {@code الاتفاق النووي}, {@code مذكرة التفاهم}. */
  ARTICLE;

  private static final int CHAIN = 4;
  private static final Set<String> YEAR = Set.of("عام", "لعام", "سنه", "لسنه", "العام");

  /** Several at once are never known ones. */
  static Definiteness of(Passage passage, PhraseTree.Match<Noun> match, DocumentWords words) {
    if (match.meanings().getFirst().strength() == DocumentWords.Strength.PLURAL) {
      return NONE;
    }
    if (hasArticle(passage, match)) {
      return ARTICLE;
    }
    boolean open = Prepositions.isFree(passage.token(match.end() - 1));
    return !open && owner(passage, match.end(), words) >= 0 ? OWNED : NONE;
  }

  private static boolean hasArticle(Passage passage, PhraseTree.Match<Noun> match) {
    if (Fold.isDefinite(match.form().word())) {
      return true;
    }
    for (int i = match.first() + 1; i < match.end(); i++) {
      if (Fold.isDefinite(passage.token(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code اتفاق تركي روسي}. */
  private static boolean isIndefinite(Token token, Mention mention) {
    return mention.kind() == Mention.Kind.ADJECTIVE
        && mention.end() - mention.first() == 1
        && !Fold.isDefinite(token.folded())
        && (token.folded().endsWith("ي") || token.folded().endsWith("يه"));
  }

  /** {@code اتفاق عام 2015}. */
  private static boolean isYear(Passage passage, int at) {
    return at + 1 < passage.tokens().size()
        && YEAR.contains(passage.token(at).folded())
        && passage.token(at + 1).isNumber();
  }

  /**
   * The definite word or name to which a chain of bare nouns leads, in quotes or not, -1 where it
   * leads to none.
   */
  private static int owner(Passage passage, int from, DocumentWords words) {
    for (int i = from; i < Math.min(passage.tokens().size(), from + CHAIN); i++) {
      Token token = passage.token(i);
      if (isYear(passage, i)) {
        return i;
      }
      if (Marks.isQuote(token)) {
        continue;
      }
      if (token.isWord() && words.isPlain(token, DocumentWords.Cue.ANNEXES)) {
        i++;
        continue;
      }
      Mention mention = passage.over(i);
      if (mention != null && isIndefinite(token, mention)) {
        continue;
      }
      if (mention != null) {
        return mention.preposition() == 0 && mention.kind() != Mention.Kind.GROUP ? i : -1;
      }
      if (!token.isWord()
          || Prepositions.opens(token)
          || FiniteShape.is(token, words)
          || words.is(token, DocumentWords.Cue.CONTENT)
          || words.steps().verb(token) != null) {
        return -1;
      }
      if (Fold.isDefinite(token.folded())) {
        return i;
      }
    }
    return -1;
  }
}
