package org.diwan.extract.entity.body;

import java.util.List;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/**
 * An organ of a body that is named behind it, which acts through it: {@code المكتب السياسي لحركة
 * فلانة}, {@code الأمانة العامة لمنظمة فلانة}.
 */
public final class OrganPhrase {
  private static final int ADJECTIVES = 2;

  /** {@code المجلس الأعلى للشرطة}: a name of its own. */
  private static final String ITS = "لل";

  private final List<Unit> units;
  private final WordRoles<NameCue> cues;

  public OrganPhrase(List<Unit> units, WordRoles<NameCue> cues) {
    this.units = units;
    this.cues = cues;
  }

  /** The unit where the name of the body is to begin behind the organ at a unit; -1 for none. */
  public int bodyOf(int start) {
    if (!cues.is(NameCue.ORGAN, units.get(start).form().word())) {
      return -1;
    }
    int i = start + 1;
    while (i < units.size() && i - start <= ADJECTIVES && isAdjective(units.get(i))) {
      i++;
    }
    boolean of = i > start + 1 && i < units.size() && units.get(i).preposition() == 'ل';
    return of && !units.get(i).token().folded().startsWith(ITS) ? i : -1;
  }

  private static boolean isAdjective(Unit unit) {
    return unit.token().isWord()
        && unit.isOneWord()
        && unit.preposition() == Form.NONE
        && !unit.hasConjunction()
        && Fold.isDefinite(unit.token().folded());
  }
}
