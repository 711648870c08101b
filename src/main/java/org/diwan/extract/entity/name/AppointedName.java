package org.diwan.extract.entity.name;

import java.util.List;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * The name of who is given an office, whole though no list holds its words: nothing else stands
 * between a word of appointing, or the office of another, and his own: {@code تعيين الزهير العلاني
 * وزيرا، وأزهر العلاني سفيرا}.
 */
public final class AppointedName {
  private static final int LONGEST = 6;

  /** Units back to the office of another. */
  private static final int BACK = 8;

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final List<Unit> units;
  private final NameShape shape;
  private @Nullable Boolean office;

  public AppointedName(
      NameWords words, WordRoles<NameCue> cues, List<Unit> units, NameShape shape) {
    this.words = words;
    this.cues = cues;
    this.units = units;
    this.shape = shape;
  }

  /**
   * One past the name, its start where it is none.
   *
   * @param start where his courtesies begin
   */
  public int end(int start, int nameStart) {
    if (!hasOffice() || !isAwaited(start)) {
      return nameStart;
    }
    int i = nameStart;
    while (i < units.size() && i - nameStart < LONGEST && isPart(i, i == start)) {
      i++;
    }
    int shortest = start < nameStart ? 1 : 2;
    boolean ends = isOffice(i) || i < units.size() && units.get(i).isComma() && isOffice(i + 1);
    return ends && i - nameStart >= shortest && isName(nameStart) ? i : nameStart;
  }

  private boolean hasOffice() {
    if (office == null) {
      office = units.stream().anyMatch(this::isOffice);
    }
    return office;
  }

  private boolean isOffice(int i) {
    return i < units.size() && isOffice(units.get(i));
  }

  private boolean isOffice(Unit unit) {
    return cues.is(NameCue.POST_GIVEN, unit.token().folded());
  }

  private boolean isAwaited(int start) {
    return start > 0
        && (cues.is(NameCue.APPOINTS, units.get(start - 1).form().word())
            || units.get(start).hasConjunction() && isBehindOffice(start));
  }

  private boolean isBehindOffice(int start) {
    return units.subList(Math.max(0, start - BACK), start).stream().anyMatch(this::isOffice);
  }

  private boolean isName(int i) {
    return words.isGiven(units.get(i).nameWord()) || units.get(i).isRaw() && isStrange(i);
  }

  private boolean isPart(int i, boolean first) {
    Unit unit = units.get(i);
    boolean attached = first || unit.form().conjunction() != 'و';
    return unit.token().isWord()
        && attached
        && !isOffice(unit)
        && (words.isListed(unit.nameWord())
            || unit.is(Meaning.OfPerson.class) && unit.preposition() == Form.NONE
            || unit.isRaw() && isStrange(i)
            || !first && isFamily(unit));
  }

  /** A word of no list, neither alone nor with the article. */
  private boolean isStrange(int i) {
    Unit unit = units.get(i);
    String word = unit.hasConjunction() ? unit.token().folded() : unit.nameWord();
    return unit.preposition() == Form.NONE
        && word.length() > 2
        && !words.isVerb(word)
        && !words.isCommon(word)
        && (!word.startsWith("ال") || !words.isCommon(word.substring(2)))
        && !shape.isOrdinary(unit.token());
  }

  /** {@code الغربي}: whatever it means, it closes a name here. */
  private boolean isFamily(Unit unit) {
    String word = unit.token().folded();
    return unit.isOneWord()
        && word.startsWith("ال")
        && word.endsWith("ي")
        && !shape.isOrdinal(unit.token());
  }
}
