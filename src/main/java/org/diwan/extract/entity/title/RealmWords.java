package org.diwan.extract.entity.title;

import java.util.List;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;

/** Words that stand for a state in a title, or go on with its name: {@code جمهورية مصر العربية}. */
final class RealmWords {
  private static final String KINGDOM = "المملكه";

  private RealmWords() {}

  /** {@code وزير الخارجية بجمهورية مصر العربية}. */
  static boolean isPlace(Unit unit, WordRoles<NameCue> cues) {
    return unit.preposition() == 'ب'
        && !unit.isOneWord()
        && cues.is(NameCue.REALM, unit.form().word());
  }

  /** {@code مندوب المملكة}: of the state where the outlet is at home. */
  static boolean isOwn(List<Unit> units, int i) {
    return units.get(i).token().folded().equals(KINGDOM)
        && units.get(i - 1).is(Meaning.OfTitle.class);
  }

  /** {@code مصر العربية}, {@code لبنان الشقيقة}: goes on with the name of the state before. */
  static boolean isOfStateBefore(List<Unit> units, int i, WordRoles<NameCue> cues) {
    return units.get(i).isRaw()
        && cues.is(NameCue.OF_REALM, units.get(i).token().folded())
        && units.get(i - 1).is(Meaning.OfCountry.class);
  }

  /** {@code رئيس الحكومة المغربية}. */
  static boolean isGovernment(List<Unit> units, int i) {
    Meaning.OfSideNoun noun = units.get(i).as(Meaning.OfSideNoun.class);
    return noun != null
        && noun.kind().equals("GOVERNMENT")
        && i + 1 < units.size()
        && States.of(units.get(i + 1)) != null;
  }
}
