package org.diwan.extract.figure;

import org.diwan.model.FigureKind;
import org.diwan.text.Token;

/**
 * Ages of people are no figures: years or months behind a word for age ({@code البالغ من العمر 54
 * عاما}, {@code عمرها 20 سنة}), in brackets of their own ({@code (25 عاما)}) or between commas
 * ({@code ، 26 سنة،}).
 */
final class Ages {
  private static final int REACH = 4;

  private final WordClasses<GuardWord> guards;

  Ages(WordClasses<GuardWord> guards) {
    this.guards = guards;
  }

  boolean holds(Passage passage, Found found) {
    boolean span = found.kind() == FigureKind.DURATION && isLong(found);
    return span && (isBehindAgeWord(passage, found) || isBetweenMarks(passage, found));
  }

  private static boolean isLong(Found found) {
    return "YEAR".equals(found.unit()) || "MONTH".equals(found.unit());
  }

  /**
   * Looks back over {@code من}, {@code نحو} and the like: another noun in between has an age of its
   * own.
   */
  private boolean isBehindAgeWord(Passage passage, Found found) {
    for (int i = found.first() - 1; i >= 0 && i >= found.first() - REACH; i--) {
      Token token = passage.tokens().get(i);
      if (guards.of(token) == GuardWord.AGE) {
        return true;
      }
      if (!token.isWord() || token.folded().length() > REACH + 1) {
        return false;
      }
    }
    return false;
  }

  private static boolean isClosingQuote(Passage passage, int i) {
    boolean quote = passage.isMark(i, '"') || passage.isMark(i, '”') || passage.isMark(i, '»');
    return quote && passage.isGlued(i);
  }

  private static boolean isBetweenMarks(Passage passage, Found found) {
    int before = found.first() - 1;
    int after = found.end();
    return isClosingQuote(passage, before)
        || passage.isMark(before, '(') && passage.isMark(after, ')')
        || passage.isMark(before, '،') && passage.isMark(after, '،');
  }
}
