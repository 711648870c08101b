package org.diwan.extract.entity.name;

import java.util.List;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Form;

/**
 * {@code مطار حميد كرزاي}, {@code جامعة الملك سعود}, {@code صحيفة "السفير"}: a place or paper named
 * after somebody; not {@code في مكتبه وزير فلانة}, which folds like {@code مكتبة}.
 */
public final class Namesake {
  private static final char HIS = 'ه';

  private Namesake() {}

  /** Whether a place stands right before the name of a person. */
  public static boolean is(List<Unit> units, int start, WordRoles<NameCue> cues, String text) {
    int before = isQuoted(units, start) ? start - 2 : start - 1;
    return before >= 0
        && units.get(start).preposition() == Form.NONE
        && !units.get(start).hasConjunction()
        && cues.is(NameCue.NAMESAKE, units.get(before).form().word())
        && text.charAt(units.get(before).token().end() - 1) != HIS;
  }

  private static boolean isQuoted(List<Unit> units, int start) {
    return start > 1
        && (units.get(start - 1).isMark('"')
            || units.get(start - 1).isMark('«')
            || units.get(start - 1).isMark('“'));
  }
}
