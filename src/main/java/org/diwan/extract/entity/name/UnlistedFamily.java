package org.diwan.extract.entity.name;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Form;

/**
 * A family name of no list behind a given name without a title, neither of them an ordinary word:
 * {@code منير الكدراوي}, {@code ستيفان غيمبرت}, {@code مروان كزمان،}.
 */
public final class UnlistedFamily {
  /** Letters of {@code الحي}, no family name. */
  private static final int SHORT_NISBA = 5;

  /** Letters of {@code قبل}. */
  private static final int SHORT = 3;

  private static final Set<String> THAT = Set.of("ان");

  private final NameWords words;
  private final List<Unit> units;
  private final NameShape shape;
  private final NameBegin begin;

  public UnlistedFamily(NameWords words, List<Unit> units, NameShape shape, NameBegin begin) {
    this.words = words;
    this.units = units;
    this.shape = shape;
    this.begin = begin;
  }

  /**
   * One past the name, its start where it is none.
   *
   * @param end one past the words that may be of a name
   */
  public int end(int start, int end) {
    int family = begin.givenEnd(start);
    String name = units.get(start).nameWord();
    if (family == start
        || family >= end
        || words.isCommon(name)
        || name.length() < SHORT
        || !isUnlisted(family)) {
      return start;
    }
    if (isNisba(family)) {
      return listedEnd(family + 1, end);
    }
    boolean strange = begin.isForeign(family) && units.get(family).nameWord().length() > SHORT;
    boolean foreign = words.isForeign(name) && !shape.isNounAlone(units.get(family).token());
    boolean alone = end == family + 1 && name.length() > SHORT && closes(end);
    return strange && (foreign || alone && !isInflected(family)) ? end : start;
  }

  /** {@code عسكريان}, {@code تركيزنا}, {@code يحتويه}. */
  private boolean isInflected(int i) {
    String word = units.get(i).nameWord();
    return word.endsWith("يان")
        || word.endsWith("نا")
        || word.startsWith("ي") && word.endsWith("ه");
  }

  private boolean isNisba(int i) {
    String word = units.get(i).nameWord();
    return word.startsWith("ال")
        && word.length() > SHORT_NISBA
        && word.endsWith("ي")
        && !words.isCommon(word.substring(2));
  }

  private boolean isUnlisted(int i) {
    Unit unit = units.get(i);
    return unit.isRaw()
        && !unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && !shape.isOrdinary(unit.token());
  }

  private int listedEnd(int from, int end) {
    int i = from;
    while (i < end && words.isListed(units.get(i).nameWord())) {
      i++;
    }
    return i;
  }

  /** A mark, or {@code أن}: the name is over. */
  private boolean closes(int i) {
    return i >= units.size()
        || !units.get(i).token().isWord()
        || THAT.contains(units.get(i).token().folded());
  }
}
