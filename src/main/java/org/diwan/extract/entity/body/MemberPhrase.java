package org.diwan.extract.entity.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Form;

/**
 * A noun for people or means of a body that is named behind it, which takes part through them:
 * {@code مسلحون من}, {@code طائرات تابعة ل}, {@code قياديا في}, {@code أعضاء}, also counted: {@code
 * 15 من أعضاء}.
 */
public final class MemberPhrase {
  private static final int ADJECTIVES = 2;
  private static final Set<NameCue> MEMBERS = EnumSet.of(NameCue.MEMBER, NameCue.MEANS);
  private static final Set<String> LINKS = Set.of("من", "في");
  private static final Set<String> TOWARD = Set.of("ل", "الي");

  private final List<Unit> units;
  private final WordRoles<NameCue> cues;

  public MemberPhrase(List<Unit> units, WordRoles<NameCue> cues) {
    this.units = units;
    this.cues = cues;
  }

  /** The unit where the name of the body is to begin behind the noun at a unit; -1 for none. */
  public int bodyOf(int start) {
    int noun = isCount(start) ? start + 2 : start;
    if (noun >= units.size() || !isMember(noun)) {
      return -1;
    }
    int at = linked(noun + 1);
    boolean own =
        at < 0
            && noun + 1 < units.size()
            && cues.is(NameCue.MEMBER, units.get(noun).form().word())
            && isOwned(units.get(noun + 1));
    return own ? noun + 1 : at;
  }

  /** {@code 15 من}, {@code عددا من}: the words that count stand for whom they count. */
  private boolean isCount(int i) {
    Unit unit = units.get(i);
    return i + 2 < units.size()
        && isWord(i + 1, "من")
        && unit.isRaw()
        && (unit.token().isNumber() || cues.is(NameCue.COUNTS, unit.form().word()));
  }

  private boolean isMember(int i) {
    Unit unit = units.get(i);
    return (unit.isRaw() || unit.is(Meaning.OfSideNoun.class) || unit.is(Meaning.OfTitle.class))
        && !Collections.disjoint(cues.of(unit.form().word()), MEMBERS);
  }

  /** Behind adjectives a preposition, or a word of belonging with one. */
  private int linked(int from) {
    int i = from;
    while (i < units.size() && i < from + ADJECTIVES && isAdjective(units.get(i))) {
      i++;
    }
    if (i + 1 >= units.size()) {
      return -1;
    }
    boolean belongs = cues.is(NameCue.BELONGS, units.get(i).form().word());
    if (belongs) {
      return TOWARD.contains(units.get(i + 1).token().folded())
          ? i + 2 < units.size() ? i + 2 : -1
          : units.get(i + 1).preposition() == 'ل' ? i + 1 : -1;
    }
    return LINKS.contains(units.get(i).token().folded()) && isBare(units.get(i + 1)) ? i + 1 : -1;
  }

  private boolean isAdjective(Unit unit) {
    String folded = unit.token().folded();
    return unit.isRaw()
        && isBare(unit)
        && !cues.is(NameCue.BELONGS, unit.form().word())
        && (folded.endsWith("ين") || folded.endsWith("ون") || folded.endsWith("يه"));
  }

  /** {@code أعضاء حركة}: a listed name right behind the noun. */
  private static boolean isOwned(Unit unit) {
    return isBare(unit) && unit.is(Meaning.OfOrganisation.class);
  }

  private static boolean isBare(Unit unit) {
    return unit.token().isWord() && unit.preposition() == Form.NONE && !unit.hasConjunction();
  }

  private boolean isWord(int i, String folded) {
    return units.get(i).token().folded().equals(folded);
  }
}
