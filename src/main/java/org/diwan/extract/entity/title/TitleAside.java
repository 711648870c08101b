package org.diwan.extract.entity.title;

import java.util.List;
import org.diwan.extract.entity.name.NameBegin;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;

/**
 * The short form of a body between its title and the name of who holds it: {@code مفوض وكالة الغوث
 * (الأونروا)، فلان}, {@code مدير الوكالة «فلانة» فلان الفلاني}.
 */
public final class TitleAside {
  private static final int LONGEST = 3;
  private static final String OPENS = "(«";
  private static final String CLOSES = ")»";

  private final List<Unit> units;
  private final WordRoles<NameCue> cues;
  private final NameBegin begin;

  public TitleAside(List<Unit> units, WordRoles<NameCue> cues, NameBegin begin) {
    this.cues = cues;
    this.units = units;
    this.begin = begin;
  }

  /** One past the mark that closes it where a name stands behind, else the unit itself. */
  public int end(int start) {
    int kind = start < units.size() ? mark(start, OPENS) : -1;
    if (kind < 0) {
      return start;
    }
    int close = start + 1;
    while (close < units.size() && close - start <= LONGEST && isInside(close)) {
      close++;
    }
    boolean closed = close > start + 1 && close < units.size() && mark(close, CLOSES) == kind;
    return closed && nameBehind(close + 1) ? close + 1 : start;
  }

  private int mark(int i, String marks) {
    for (int kind = 0; kind < marks.length(); kind++) {
      if (units.get(i).isMark(marks.charAt(kind))) {
        return kind;
      }
    }
    return -1;
  }

  /** Words, of whom none is a person. */
  private boolean isInside(int i) {
    Unit unit = units.get(i);
    return unit.token().isWord()
        && !unit.is(Meaning.OfPerson.class)
        && !unit.is(Meaning.OfTitle.class)
        && !TitleRun.isFormer(unit, cues);
  }

  private boolean nameBehind(int i) {
    int at = i < units.size() && units.get(i).isComma() ? i + 1 : i;
    return begin.startsName(at) || begin.isBetweenCommas(at);
  }
}
