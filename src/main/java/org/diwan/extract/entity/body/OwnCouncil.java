package org.diwan.extract.entity.body;

import java.util.List;
import org.diwan.extract.entity.title.TitleGrammar;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;

/** {@code مجلس الأمن القومي التركي}: a state's own council that bears the name of the world's. */
public final class OwnCouncil {
  private OwnCouncil() {}

  /** One past such a name; the start for any other. */
  public static int end(List<Unit> units, int start, WordRoles<NameCue> cues) {
    Meaning.OfOrganisation listed = units.get(start).as(Meaning.OfOrganisation.class);
    if (listed == null || !TitleGrammar.isCouncil(listed.organisation())) {
      return start;
    }
    int end = start + 1;
    while (end < units.size()
        && units.get(end).isRaw()
        && cues.is(NameCue.OWN_COUNCIL, units.get(end).token().folded())) {
      end++;
    }
    return States.isNationality(units, end) ? end + 1 : end > start + 1 ? end : start;
  }
}
