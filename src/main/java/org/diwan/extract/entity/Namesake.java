package org.diwan.extract.entity;

import java.util.List;
import java.util.Set;
import org.diwan.text.Form;

/**
 * {@code مطار حميد كرزاي}, {@code جامعة الملك سعود}, {@code صحيفة "السفير"}: a place or paper named
 * after somebody.
 */
final class Namesake {
  private static final Set<String> PLACES =
      Set.of(
          "مطار", "جامعه", "مستشفي", "ميدان", "شارع", "جسر", "مسجد", "مدرسه", "ملعب", "استاد",
          "جامعتا", "جامعتي", "كليه", "معهد", "متحف", "حديقه", "جايزه", "كوبري", "طريق", "مينا",
          "مكتبه", "مدينه", "صحيفه", "جريده", "مجله");

  private Namesake() {}

  /** Whether a place stands right before the name of a person. */
  static boolean is(List<Unit> units, int start) {
    int before = isQuoted(units, start) ? start - 2 : start - 1;
    return before >= 0
        && units.get(start).preposition() == Form.NONE
        && !units.get(start).hasConjunction()
        && PLACES.contains(units.get(before).form().word());
  }

  private static boolean isQuoted(List<Unit> units, int start) {
    return start > 1
        && (units.get(start - 1).isMark('"')
            || units.get(start - 1).isMark('«')
            || units.get(start - 1).isMark('“'));
  }
}
