package org.diwan.extract.agreement;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * A definite noun behind a definite document that is none of its adjectives, so the sentence tells
 * it: {@code يلزم الاتفاق | الطرفين}, {@code تمنح المعاهدة | الموانئ}, {@code الاتفاق | والبحرين}.
 */
final class OtherNoun {
  private static final String MARBUTA = "ة";

  private final DocumentWords words;

  OtherNoun(DocumentWords words) {
    this.words = words;
  }

  boolean is(Passage passage, PhraseTree.Match<?> match, int at) {
    Token token = passage.token(at);
    boolean alone = match.end() == match.first() + 1 && Fold.isDefinite(match.form().word());
    if (at == match.end() && token.hasConjunction() && passage.over(at) != null) {
      return alone;
    }
    if (!Fold.isDefinite(token.folded()) || passage.over(at) != null) {
      return false;
    }
    return alone && areAdjectives(passage, match.end(), at) && !mayDescribe(passage, match, at)
        || at > match.end()
            && closes(passage, at - 1)
            && words.isSide(token)
            && !token.folded().endsWith("يه")
            && !token.folded().endsWith("ين");
  }

  private static boolean closes(Passage passage, int at) {
    return passage.over(at) != null || Fold.isDefinite(passage.token(at).folded());
  }

  private static boolean areAdjectives(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      Mention mention = passage.over(i);
      boolean nationality = mention != null && mention.kind() == Mention.Kind.ADJECTIVE;
      if (!nationality && !Fold.isDefinite(passage.token(i).folded())) {
        return false;
      }
    }
    return true;
  }

  /** Whether it agrees with the document and has no shape of a dual or a verbal noun. */
  private static boolean mayDescribe(Passage passage, PhraseTree.Match<?> match, int at) {
    String folded = passage.token(at).folded();
    String noun = match.form().word();
    boolean feminine = noun.endsWith("ه") || noun.endsWith("ات");
    boolean marbuta = text(passage, at).endsWith(MARBUTA);
    if (feminine) {
      return marbuta || folded.endsWith("ه") || folded.endsWith("ي") || folded.endsWith("ا");
    }
    return !marbuta && !folded.endsWith("ين") && !isVerbal(folded);
  }

  /** {@code الإفراج}, {@code التوجه}; not {@code التاريخي}, {@code الأول}. */
  private static boolean isVerbal(String folded) {
    if (folded.endsWith("ي") || folded.length() < 6) {
      return false;
    }
    return folded.startsWith("الت")
        || folded.startsWith("الا") && folded.charAt(folded.length() - 2) == 'ا';
  }

  private static String text(Passage passage, int at) {
    Token token = passage.token(at);
    return passage.text().substring(token.start(), token.end());
  }
}
