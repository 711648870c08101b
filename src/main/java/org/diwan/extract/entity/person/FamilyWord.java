package org.diwan.extract.entity.person;

import java.util.List;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.title.TitleRun;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/**
 * A family name that is an ordinary word too, {@code الدكتور محمد الماضي، محافظ …}: the only word
 * with an article between a lone given name that a title introduces and a comma, a title, the next
 * name or the end. Nobody is told by title and given name alone.
 */
final class FamilyWord {
  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final List<Unit> units;
  private final NameShape shape;

  FamilyWord(NameWords words, WordRoles<NameCue> cues, List<Unit> units, NameShape shape) {
    this.words = words;
    this.cues = cues;
    this.units = units;
    this.shape = shape;
  }

  /** Whether the unit is one behind the given name that stands at another. */
  boolean is(int i, int given, NameGrammar.Before before) {
    return before.titled() && i == given + 1 && isLone(given) && isWord(i) && isLast(i);
  }

  private boolean isLone(int given) {
    Unit unit = units.get(given);
    return unit.isRaw() && words.isGiven(unit.nameWord()) && words.isArabic(unit.nameWord());
  }

  private boolean isWord(int i) {
    Unit unit = units.get(i);
    String folded = unit.token().folded();
    return unit.isRaw()
        && unit.token().isWord()
        && !unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && Fold.isDefinite(folded)
        && !folded.endsWith("ه")
        && !NameShape.isDay(folded)
        && !shape.isOrdinal(unit.token())
        && !TitleRun.isFormer(unit, cues)
        && !TitleRun.isHolding(unit, cues);
  }

  /** A comma, a title, another name behind {@code و} or the end of the sentence is next. */
  private boolean isLast(int i) {
    Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
    return next == null
        || next.isComma()
        || next.isMark('.')
        || next.is(Meaning.OfTitle.class) && next.preposition() == Form.NONE
        || next.hasConjunction() && next.isRaw() && words.isGiven(next.nameWord());
  }
}
