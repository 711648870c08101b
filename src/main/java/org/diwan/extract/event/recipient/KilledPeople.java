package org.diwan.extract.event.recipient;

import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.doer.UnnamedPeople;
import org.diwan.text.Token;

/** Whether those whom somebody kills are told of as people, so many of them, or as fighters. */
final class KilledPeople {
  /** Words in which it is told that they are people. */
  private static final int OBJECT = 4;

  private static final int NEAR = 5;

  private final Clause clause;

  KilledPeople(Clause clause) {
    this.clause = clause;
  }

  /**
   * {@code قتلت فلانة نحو ألف شخص}, {@code قتل الجيش الفلاني عشرات المسلحين}: people without a
   * name.
   */
  boolean are(int from) {
    int end = Math.min(clause.tokens().size(), from + OBJECT);
    return clause.tokens().subList(from, end).stream()
        .anyMatch(t -> UnnamedPeople.areOrMany(clause.cues(), t));
  }

  /** {@code مقتل عشرة مسلحين}, {@code مقتل قيادي}. */
  boolean areFighters(int from) {
    int end = Math.min(clause.tokens().size(), from + NEAR);
    return clause.tokens().subList(from, end).stream()
        .anyMatch(token -> clause.cues().casualties().is(CasualtyCue.FIGHTER, token.folded()));
  }

  /** {@code قتل جنود الجيش الفلاني 10 مسلحين}: so many people, whom somebody kills. */
  boolean areCounted(int token) {
    return token + 1 < clause.tokens().size()
        && (clause.tokens().get(token).isNumber() || isNumberWord(token))
        && UnnamedPeople.are(clause.cues(), clause.tokens().get(token + 1));
  }

  /** {@code ثلاثة}, {@code عشرات}. */
  private boolean isNumberWord(int token) {
    Token word = clause.tokens().get(token);
    return word.isWord()
        && !clause.isNamed(token)
        && Government.preposition(clause, token).isEmpty()
        && (word.folded().endsWith("ه") || clause.cues().deeds().is(DeedCue.CROWD, word.folded()));
  }
}
