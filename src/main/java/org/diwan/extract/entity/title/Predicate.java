package org.diwan.extract.entity.title;

import java.util.List;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Form;

/**
 * Whether an office is what somebody named becomes or holds, {@code منذ أن أصبحت السيدة الأولى},
 * {@code استقالة فلان من منصب مستشار الأمن}: without a name it is nobody else. Nor is any of many,
 * {@code 15 رجل أعمال مصري}.
 */
public final class Predicate {
  private Predicate() {}

  public static boolean is(List<Unit> units, int start, WordRoles<NameCue> cues) {
    return start > 0
        && units.get(start).preposition() == Form.NONE
        && !units.get(start).hasConjunction()
        && (cues.is(NameCue.BECOMES, units.get(start - 1).form().word())
            || isNumber(units.get(start - 1)));
  }

  /** Not the present holder either, whoever stands behind {@code أول رئيس أمريكي}. */
  public static boolean isRanked(List<Unit> units, int start, WordRoles<NameCue> cues) {
    return start > 0
        && units.get(start).preposition() == Form.NONE
        && !units.get(start).hasConjunction()
        && cues.is(NameCue.RANKED, units.get(start - 1).form().word());
  }

  /** {@code 15 رجل أعمال}: so many, nobody in particular. */
  private static boolean isNumber(Unit unit) {
    return Character.isDigit(unit.token().folded().charAt(0));
  }
}
