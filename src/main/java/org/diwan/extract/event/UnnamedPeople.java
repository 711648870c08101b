package org.diwan.extract.event;

import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Who fights, is held or is killed without a name: {@code مسلحين}, {@code ناشطين}, {@code مدنيين}.
 */
final class UnnamedPeople {
  private UnnamedPeople() {}

  /** Those whom a state fights or holds. */
  static boolean mayBeHeld(Cues cues, Token word) {
    return cues.isObject(word, "DETAINEE") || isFighter(cues, word);
  }

  static boolean are(Cues cues, Token word) {
    return mayBeHeld(cues, word) || cues.isObject(word, "PEOPLE");
  }

  /** {@code عشرات المسلحين}, {@code نحو ألف شخص}: the number tells it too. */
  static boolean areOrMany(Cues cues, Token word) {
    return word.isNumber() || cues.deeds().is(DeedCue.CROWD, word.folded()) || are(cues, word);
  }

  private static boolean isFighter(Cues cues, Token word) {
    return word.forms().stream()
        .anyMatch(f -> cues.casualties().is(CasualtyCue.FIGHTER, Fold.bare(f.word())));
  }
}
