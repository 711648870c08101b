package org.diwan.extract.entity.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.title.Titles;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.OrganisationHeads;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/** Which words may stand inside the name of a body. */
final class OrganisationWords {
  private static final Set<String> DEFENDING = Set.of("للدفاع", "الدفاع");
  private static final String ABOUT = "عن";

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final OrganisationHeads heads;

  OrganisationWords(NameWords words, WordRoles<NameCue> cues, OrganisationHeads heads) {
    this.heads = heads;
    this.words = words;
    this.cues = cues;
  }

  /**
   * Whether a word goes on with the name.
   *
   * @param distance units from the head noun, from 1
   * @param headed whether the head noun ends definite
   */
  boolean isInside(Unit unit, int distance, boolean headed) {
    String folded = unit.token().folded();
    if (isOutside(unit, distance)) {
      return false;
    }
    if (folded.startsWith("لل")) {
      return !unit.is(Meaning.OfCity.class);
    }
    if (distance > 1 && (isPurpose(folded) || unit.hasConjunction())) {
      return isPurpose(folded) || isSecond(unit);
    }
    if (unit.hasConjunction()) {
      return false;
    }
    return Fold.isDefinite(folded)
        ? !words.isGiven(folded)
        : distance == 1 && !headed && isGenitive(unit);
  }

  private boolean isOutside(Unit unit, int distance) {
    String folded = unit.token().folded();
    return !unit.token().isWord()
        || cues.is(NameCue.BEHIND_BODY, folded)
        || NameShape.isDay(folded)
        || distance > 1 && Titles.singular(unit) != null
        || unit.is(Meaning.OfPerson.class)
        || unit.is(Meaning.OfCountry.class)
        || unit.is(Meaning.OfTitle.class) && !Fold.isDefinite(folded);
  }

  private boolean isSecond(Unit unit) {
    return Fold.isDefinite(unit.form().word()) && unit.isRaw() && !words.ends(unit.token());
  }

  private boolean isGenitive(Unit unit) {
    String folded = unit.token().folded();
    return unit.isRaw()
        && unit.preposition() == Form.NONE
        && !words.isGiven(folded)
        && !words.isVerb(folded);
  }

  /** {@code المركز القومي لبحوث الإسكان}: with its preposition what a body is for. */
  private boolean isPurpose(String folded) {
    return cues.is(NameCue.PURPOSE, folded);
  }

  /** {@code المالية}: more often what a body deals with than whose it is. */
  boolean isWhatFor(Unit unit) {
    return cues.is(NameCue.FIELD, unit.token().folded());
  }

  /** Whether what a body is for is told in its name. */
  boolean tellPurpose(List<Unit> units, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String folded = units.get(i).token().folded();
      if (folded.startsWith("لل") || isPurpose(folded) && i + 1 < to) {
        return true;
      }
    }
    return false;
  }

  /** {@code الاتحاد الدولي للنقل}: of many states, and of none of them. */
  boolean tellMany(String name) {
    return Stream.of(Fold.fold(name).split(" ")).anyMatch(word -> cues.is(NameCue.OF_MANY, word));
  }

  /** {@code للدفاع عن حقوق الإنسان}: one past what a body defends; its start for nothing. */
  int defended(List<Unit> units, int i) {
    boolean defends =
        DEFENDING.contains(units.get(i - 1).token().folded())
            && units.get(i).token().folded().equals(ABOUT);
    if (!defends || i + 1 >= units.size() || !isName(units.get(i + 1))) {
      return i;
    }
    boolean two = !Fold.isDefinite(units.get(i + 1).token().folded());
    int last = two ? i + 2 : i + 1;
    return last < units.size() && isName(units.get(last)) ? last + 1 : i;
  }

  private boolean isName(Unit unit) {
    return unit.isRaw()
        && unit.token().isWord()
        && unit.preposition() == Form.NONE
        && !words.isVerb(unit.token().folded());
  }

  /** {@code الأردنية - التركية}: a dash between two nationalities is inside the name. */
  static boolean isPaired(List<Unit> units, int i) {
    return (units.get(i).isMark('-') || units.get(i).isMark('–'))
        && units.get(i - 1).is(Meaning.OfNisba.class)
        && States.isNationality(units, i + 1);
  }

  /** {@code والرياضة}: a definite noun that {@code و} joins, of which no list tells anything. */
  boolean isField(Unit unit) {
    return unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && unit.isRaw()
        && Fold.isDefinite(unit.form().word())
        && !heads.contains(unit.form().word())
        && !cues.is(NameCue.OF_STATE, unit.form().word());
  }

  /** {@code للعلوم والتكنولوجيا}. */
  static boolean isJoined(Unit before, Unit unit) {
    return before.token().folded().startsWith("لل")
        && before.token().isWord()
        && unit.isRaw()
        && unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && Fold.isDefinite(unit.form().word());
  }

  /** {@code وزارة الخارجية الفرنسية | الحكومة السورية}: a name that is complete, and the next. */
  static boolean isAnother(Unit unit) {
    return unit.is(Meaning.OfSideNoun.class)
        && unit.preposition() == Form.NONE
        && !unit.hasConjunction()
        && unit.token().folded().startsWith("ال");
  }

  /** {@code مجلس الشورى | الحكومة}: a definite noun ends the name before a second one. */
  boolean isNoun(Unit unit) {
    return !unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && words.isNounBehind(unit.token().folded());
  }
}
