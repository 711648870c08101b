package org.diwan.extract.entity.person;

import java.util.List;
import org.diwan.extract.entity.name.AppointedName;
import org.diwan.extract.entity.name.NameBegin;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.name.UnlistedFamily;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;

/**
 * Where the name of a person ends: listed persons, words of names, what joins them, and behind a
 * title of office unlisted words too until one that may not be part of a name.
 */
public final class NameGrammar {
  private static final int LONGEST_NAME = 6;
  private static final String SON = "بن";

  private final NameWords words;
  private final List<Unit> units;
  private final NameShape shape;
  private final NameBegin begin;
  private final NameParts parts;
  private final UnlistedFamily unlisted;
  private final AppointedName appointed;

  public NameGrammar(
      NameWords words, WordRoles<NameCue> cues, List<Token> tokens, List<Unit> units, String text) {
    this.words = words;
    this.units = units;
    this.shape = new NameShape(words, units, text);
    this.begin = new NameBegin(words, units, shape);
    this.parts = new NameParts(words, cues, tokens, units, shape, begin);
    this.unlisted = new UnlistedFamily(words, units, shape, begin);
    this.appointed = new AppointedName(words, cues, units, shape);
  }

  /** Where names begin in the same sentence. */
  NameBegin begin() {
    return begin;
  }

  /** Names of those who are given an office in the same sentence. */
  AppointedName appointed() {
    return appointed;
  }

  /** What stands before a name. */
  record Before(boolean titled, boolean office, boolean bare) {}

  /** One past the last unit of the name that starts here. */
  int nameEnd(int start, Before before) {
    int end = withoutJoiner(start, longest(start, before));
    if (end == start && before.titled() && !before.office()) {
      return unlistedEnd(start);
    }
    Unit first = end == start ? null : units.get(start);
    if (first == null || end == start + 1 && first.isRaw() && shape.isNounAlone(first.token())) {
      return start;
    }
    boolean whole = before.titled() || holdsListed(start, end);
    return whole || before.bare() && isWhole(start, end)
        ? end
        : before.bare() ? unlisted.end(start, end) : start;
  }

  private int longest(int start, Before before) {
    int i = start;
    int sons = 0;
    while (i < units.size() && i - start - sons < LONGEST_NAME && parts.is(i, start, before)) {
      sons += SON.equals(units.get(i).token().folded()) ? 1 : 0;
      i++;
    }
    return i;
  }

  /** A word that joins the next to a name is no end of one. */
  private int withoutJoiner(int start, int end) {
    int i = end;
    while (i - start > 1 && i < units.size() && isJoiner(units.get(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean isJoiner(Unit unit) {
    String folded = unit.token().folded();
    return unit.isOneWord() && words.joinsNext(folded) && !words.isGiven(folded);
  }

  private boolean holdsListed(int start, int end) {
    return units.subList(start, end).stream().anyMatch(u -> u.is(Meaning.OfPerson.class));
  }

  /** A given name and a family name, or a given name and one word before a title. */
  private boolean isWhole(int start, int end) {
    int family = begin.givenEnd(start);
    if (family == start || family >= end) {
      return false;
    }
    String word = units.get(family).nameWord();
    return words.isListed(word) || end == family + 1 && !words.isCommon(word) && titleFollows(end);
  }

  /** {@code الجنرال جايمز ثورمان قائد …}: two words that no list holds between rank and office. */
  private int unlistedEnd(int start) {
    int end = start + 2;
    return end <= units.size()
            && begin.isForeign(start)
            && begin.isForeign(start + 1)
            && titleFollows(end)
        ? end
        : start;
  }

  private boolean titleFollows(int i) {
    int at = i < units.size() && units.get(i).isComma() ? i + 1 : i;
    return at < units.size()
        && units.get(at).is(Meaning.OfTitle.class)
        && !units.get(at).hasConjunction();
  }
}
