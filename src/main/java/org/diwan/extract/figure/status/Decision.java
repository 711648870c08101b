package org.diwan.extract.figure.status;

import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.passage.Clauses;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;

/**
 * What somebody decided or ordered to bring about: {@code قررت الحكومة إنشاء 5 مدارس}, {@code وافقت
 * على بناء 40 وحدة}, {@code كلف المديرية بتوفير 20 مقعدا}. It is planned; what a court decides
 * ({@code حبس}) and what was only stopped is not brought about.
 */
final class Decision {
  /** Words from what is brought about to the number. */
  private static final int NEAR = 4;

  /** Words from who decides to what is brought about. */
  private static final int REACH = 4;

  private final WordRoles<FigureCue> cues;

  Decision(WordRoles<FigureCue> cues) {
    this.cues = cues;
  }

  /**
   * Whether what is decided stands at a token.
   *
   * @param distance tokens from it to the number
   */
  boolean isAt(Passage passage, int i, int distance) {
    Token deed = passage.tokens().get(i);
    if (distance > NEAR || !cues.is(FigureCue.BRINGS_ABOUT, deed)) {
      return false;
    }
    boolean ordered = deed.folded().charAt(0) == 'ب' && !cues.isPlain(FigureCue.BRINGS_ABOUT, deed);
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Token token = passage.tokens().get(j);
      if (!token.isWord() || Clauses.begin(token)) {
        return false;
      }
      if (cues.isPlain(ordered ? FigureCue.ORDERS : FigureCue.DECIDES, token)) {
        return true;
      }
    }
    return false;
  }
}
