package org.diwan.extract.entity.name;

import java.util.List;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/**
 * Where the name of a person begins: a listed person, a given name in one or two words, a word
 * before {@code بن}, or words between commas that no list holds.
 */
public final class NameBegin {
  /** Words of a name that no list holds. */
  private static final int LONGEST_ALONE = 4;

  /** Letters of a word that does not begin with its particle. */
  private static final int LONG = 4;

  private static final String SERVANT = "عبد";
  private static final String SON = "بن";

  private final NameWords words;
  private final List<Unit> units;
  private final NameShape shape;

  public NameBegin(NameWords words, List<Unit> units, NameShape shape) {
    this.words = words;
    this.units = units;
    this.shape = shape;
  }

  public boolean startsName(int i) {
    if (i >= units.size()) {
      return false;
    }
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfHonorific.class) && i + 1 < units.size()) {
      return startsName(i + 1);
    }
    return unit.is(Meaning.OfPerson.class)
        || unit.isRaw() && words.isGiven(unit.nameWord())
        || isServantsName(i)
        || isSonsName(i)
        || isNamesake(i);
  }

  /** {@code عبد الحميد}: one given name in two words. */
  boolean isServantsName(int i) {
    return isServant(i)
        && i + 1 < units.size()
        && units.get(i + 1).isOneWord()
        && Fold.isDefinite(units.get(i + 1).token().folded());
  }

  private boolean isServant(int i) {
    return units.get(i).isRaw() && units.get(i).form().word().equals(SERVANT);
  }

  /** One past the given name without a title that begins here, the unit itself for none. */
  public int givenEnd(int start) {
    if (isServantsName(start)) {
      return start + 2;
    }
    String word = units.get(start).nameWord();
    return words.isGiven(word) && !words.isParticle(word) ? start + 1 : start;
  }

  /** {@code سلطان الفلاني}: a given name before another word of names, though a title too. */
  public boolean isNamesake(int i) {
    Unit unit = units.get(i);
    return unit.is(Meaning.OfTitle.class)
        && unit.preposition() == Form.NONE
        && words.isGiven(unit.form().word())
        && i + 1 < units.size()
        && units.get(i + 1).isRaw()
        && !units.get(i + 1).hasConjunction()
        && !isTiny(i + 1)
        && words.isListed(units.get(i + 1).token().folded());
  }

  /** {@code تركي بن سعود}: a given name before {@code بن}, whatever else the word means. */
  public boolean isSonsName(int i) {
    Unit unit = units.get(i);
    return unit.isOneWord()
        && !unit.hasConjunction()
        && i + 1 < units.size()
        && words.joinsNext(units.get(i + 1).token().folded())
        && words.isGiven(unit.token().folded())
        && !words.isGiven(units.get(i + 1).token().folded())
        && (isSon(i + 1) || !shape.isOn(unit.token()));
  }

  /** {@code على بن فلان} is a name however it is written, {@code على أبو فلان} none. */
  private boolean isSon(int i) {
    return units.get(i).token().folded().equals(SON);
  }

  /** {@code ، شيمورا إيزورا،}: two or three words that no list holds, closed by a mark. */
  public boolean isBetweenCommas(int start) {
    int i = start;
    while (i < units.size() && i - start < LONGEST_ALONE && isForeign(i)) {
      i++;
    }
    return i - start >= 2 && (i == units.size() || !units.get(i).token().isWord());
  }

  public boolean isForeign(int i) {
    Unit unit = units.get(i);
    return unit.isRaw()
        && unit.token().isWord()
        && unit.form().conjunction() == Form.NONE
        && unit.preposition() == Form.NONE
        && unit.nameWord().length() > 1
        && !unit.nameWord().startsWith("ال")
        && !words.isCommon(unit.nameWord())
        && !shape.isOrdinary(unit.token());
  }

  /** So short a word as {@code لي} is doubted behind an indefinite title. */
  public boolean isTiny(int i) {
    Unit unit = units.get(i);
    return unit.isRaw() && unit.nameWord().length() < 3;
  }

  /** {@code مسؤول لترخيصه}, {@code عمدة لبروكلين}: what an indefinite office is for. */
  public boolean isFor(int i) {
    Unit unit = units.get(i);
    return unit.isRaw()
        && unit.token().folded().startsWith("ل")
        && unit.token().folded().length() > LONG
        && !words.isListed(unit.token().folded());
  }
}
