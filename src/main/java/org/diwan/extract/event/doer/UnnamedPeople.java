package org.diwan.extract.event.doer;

import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Who fights, is held or is killed without a name: {@code مسلحين}, {@code ناشطين}, {@code مدنيين}.
 */
public final class UnnamedPeople {
  private UnnamedPeople() {}

  /** Those whom a state fights or holds. */
  public static boolean mayBeHeld(Cues cues, Token word) {
    return cues.isObject(word, "DETAINEE") || isFighter(cues, word);
  }

  public static boolean are(Cues cues, Token word) {
    return mayBeHeld(cues, word) || cues.isObject(word, "PEOPLE");
  }

  /** {@code عشرات المسلحين}, {@code نحو ألف شخص}: the number tells it too. */
  public static boolean areOrMany(Cues cues, Token word) {
    return word.isNumber() || cues.deeds().is(DeedCue.CROWD, word.folded()) || are(cues, word);
  }

  private static boolean isFighter(Cues cues, Token word) {
    return word.forms().stream()
        .anyMatch(f -> cues.casualties().is(CasualtyCue.FIGHTER, Fold.bare(f.word())));
  }
}
