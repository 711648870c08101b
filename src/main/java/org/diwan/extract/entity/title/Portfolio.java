package org.diwan.extract.entity.title;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Title;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * The field of an office in plain words: {@code والتعاون الدولي}, {@code لشؤون الشرق الأدنى},
 * {@code للموارد المائية}, {@code رئيس جمعية …}. Never runs into a name of a person.
 */
final class Portfolio {
  private static final int LONGEST_AFFAIRS = 7;
  private static final Set<String> DIRECTIONS = Set.of("شمال", "جنوب", "شرق", "غرب", "وسط");
  private static final Set<String> CHARGED = Set.of("المكلف", "المكلفه", "مكلف", "مكلفه");
  private static final Set<String> FIELDS_ABROAD = Set.of("للشوون", "للعلاقات");
  private static final Set<String> AWAY = Set.of("الخارج", "المهجر", "الداخل");

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final List<Unit> units;
  private final List<Token> tokens;

  Portfolio(NameWords words, WordRoles<NameCue> cues, List<Unit> units, List<Token> tokens) {
    this.words = words;
    this.cues = cues;
    this.units = units;
    this.tokens = tokens;
  }

  /** One past an affairs phrase that starts here, or {@code start} where none does. */
  int affairs(int start) {
    Unit head = units.get(start);
    boolean heads =
        isFor(head)
            || head.isRaw() && isWith(head.token().folded(), 'ب', NameCue.BODY)
            || isCharge(start);
    return heads ? affairs(start, start + 1) : start;
  }

  /** {@code المكلف بالتعاون}. */
  private boolean isCharge(int i) {
    return i > 0
        && units.get(i).isRaw()
        && units.get(i).token().folded().startsWith("ب")
        && CHARGED.contains(tokens.get(units.get(i - 1).end() - 1).folded());
  }

  private int affairs(int start, int from) {
    int i = from;
    while (i < units.size() && i - start < LONGEST_AFFAIRS && isInside(i, i == start + 1)) {
      i++;
    }
    return i == start + 1 && !units.get(start).token().folded().startsWith("بال") ? start : i;
  }

  /** {@code لشؤون}: an indefinite noun keeps its preposition as a token of its own kind. */
  private boolean isFor(Unit unit) {
    return unit.isRaw() && isWith(unit.token().folded(), 'ل', NameCue.AFFAIRS);
  }

  private boolean isWith(String folded, char preposition, NameCue noun) {
    return !folded.isEmpty()
        && folded.charAt(0) == preposition
        && cues.is(noun, folded.substring(1));
  }

  private boolean isInside(int i, boolean first) {
    Unit unit = units.get(i);
    boolean other =
        !unit.token().isWord()
            || unit.preposition() != Form.NONE
            || unit.is(Meaning.OfPerson.class)
            || unit.is(Meaning.OfTitle.class)
            || unit.is(Meaning.OfHonorific.class)
            || words.isGiven(unit.form().word());
    if (other) {
      return false;
    }
    boolean place =
        unit.is(Meaning.OfMask.class)
            || unit.is(Meaning.OfCountry.class)
            || unit.is(Meaning.OfCity.class)
            || unit.is(Meaning.OfOrganisation.class)
            || unit.is(Meaning.OfNisba.class);
    boolean plain = unit.isRaw() && Fold.isDefinite(unit.form().word());
    boolean side = first && DIRECTIONS.contains(unit.token().folded());
    return side
        || place && (first || unit.hasConjunction() || endsDefinite(units.get(i - 1)))
        || plain && !RELATIVE.contains(unit.token().folded())
        || first && unit.isRaw() && !words.isVerb(unit.token().folded());
  }

  private boolean endsDefinite(Unit unit) {
    String last = tokens.get(unit.end() - 1).folded();
    return Fold.isDefinite(unit.isOneWord() ? unit.form().word() : last);
  }

  /** {@code والجالية الوطنية بالخارج}. */
  private static boolean isAway(Unit unit) {
    return unit.preposition() == 'ب' && AWAY.contains(unit.form().word());
  }

  /** A definite adjective behind a definite noun of the field. */
  private boolean isAdjective(Unit unit) {
    String folded = unit.token().folded();
    return Fold.isDefinite(folded)
        && (folded.endsWith("ي") || folded.endsWith("يه"))
        && !words.isListed(folded);
  }

  /** {@code للشؤون الخارجية}: behind it no ministry of that name. */
  private static boolean isOfField(Unit before) {
    return FIELDS_ABROAD.contains(before.token().folded());
  }

  /**
   * {@code قائد الجيش الفرنسي | التعاون}, {@code نائب رئيس أوغندا | التعاون}: a noun behind what is
   * complete.
   */
  private boolean isNext(int i, boolean begun) {
    Unit unit = units.get(i);
    if (i == 0) {
      return false;
    }
    boolean whole =
        (begun || units.get(i - 1).is(Meaning.OfNisba.class)) && endsDefinite(units.get(i - 1));
    return (whole || units.get(i - 1).is(Meaning.OfCountry.class))
        && !unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && words.isNounBehind(unit.token().folded());
  }

  /** {@code نائب كوري جنوبي | السلطات}: a noun with its article behind a nationality without. */
  private boolean isBehindIndefinite(int i) {
    return i > 0
        && units.get(i - 1).is(Meaning.OfNisba.class)
        && !units.get(i - 1).is(Meaning.OfCountry.class)
        && !endsDefinite(units.get(i - 1))
        && units.get(i).preposition() == Form.NONE
        && Fold.isDefinite(units.get(i).token().folded());
  }

  /** {@code الوزير الفلاني | البخاري أحمد}: no ordinary word, and a given name behind it. */
  private boolean isFirstOfName(int i) {
    Unit unit = units.get(i);
    return unit.isRaw()
        && Fold.isDefinite(unit.token().folded())
        && !unit.hasConjunction()
        && !words.isCommon(unit.token().folded())
        && !words.ends(unit.token())
        && i + 1 < units.size()
        && units.get(i + 1).isRaw()
        && !units.get(i + 1).hasConjunction()
        && words.isGiven(units.get(i + 1).nameWord());
  }

  /** Whether a word goes on with the portfolio or body of a title, in plain words. */
  boolean goesOn(int i, Title title, boolean begun) {
    Unit unit = units.get(i);
    String folded = unit.token().folded();
    if (!unit.token().isWord() || RELATIVE.contains(folded)) {
      return false;
    }
    if (needsGenitive(i - 1) && completesBody(unit)) {
      return true;
    }
    if (isNext(i, begun)
        || isBehindIndefinite(i)
        || isFirstOfName(i)
        || isOutside(unit)
        || isOtherOffice(i)) {
      return false;
    }
    boolean purpose = folded.startsWith("لل") && !words.isListed(folded);
    if (purpose || isFor(unit) || unit.preposition() == 'ل' && isDefinite(unit)) {
      return purpose || !unit.is(Meaning.OfPerson.class);
    }
    return isSecond(unit)
        ? i > 0 && endsDefinite(units.get(i - 1))
        : begun && describes(i) || takesBody(title) && isWordOfBody(unit);
  }

  /** {@code من الرئيس الفلاني | للرئيس الفلاني}: behind a state that completes the title. */
  private boolean isOtherOffice(int i) {
    return i > 0
        && units.get(i).is(Meaning.OfTitle.class)
        && units.get(i).token().folded().startsWith("لل")
        && (units.get(i - 1).is(Meaning.OfNisba.class)
            || units.get(i - 1).is(Meaning.OfCountry.class));
  }

  private boolean isOutside(Unit unit) {
    String folded = unit.token().folded();
    return unit.is(Meaning.OfCity.class)
        || unit.is(Meaning.OfCountry.class)
        || unit.is(Meaning.OfMask.class)
        || cues.is(NameCue.NO_FIELD, folded)
        || NameShape.isDay(folded);
  }

  private static boolean isDefinite(Unit unit) {
    return Fold.isDefinite(unit.form().word());
  }

  /** {@code والتعاون}: a further field. */
  private boolean isSecond(Unit unit) {
    return unit.hasConjunction()
        && isDefinite(unit)
        && unit.isRaw()
        && !words.isListed(unit.form().word());
  }

  /** {@code المحلية}, {@code بالخارج} behind a field. */
  private boolean describes(int i) {
    Unit unit = units.get(i);
    boolean affairs = unit.is(Meaning.OfSideNoun.class) && isOfField(units.get(i - 1));
    return (unit.isRaw() || affairs) && (isAway(unit) || isAdjective(unit));
  }

  private static boolean takesBody(Title title) {
    return !title.scope().equals("COUNTRY") || title.alone();
  }

  private boolean isWordOfBody(Unit unit) {
    String folded = unit.token().folded();
    return unit.isRaw()
        && !unit.hasConjunction()
        && !words.isListed(folded)
        && !words.isFinite(folded)
        && (cues.is(NameCue.BODY, folded) || Fold.isDefinite(folded));
  }

  /** {@code رئيس جمعية …}, {@code للشؤون …}: the word before wants one more. */
  private boolean needsGenitive(int i) {
    Unit unit = units.get(i);
    String last = tokens.get(unit.end() - 1).folded();
    boolean body = (unit.isRaw() || unit.is(Meaning.OfTitle.class)) && cues.is(NameCue.BODY, last);
    return body && !Fold.isDefinite(last) || isFor(unit);
  }

  private boolean completesBody(Unit unit) {
    return unit.preposition() == Form.NONE
        && !unit.hasConjunction()
        && !unit.is(Meaning.OfPerson.class)
        && !unit.is(Meaning.OfTitle.class)
        && !unit.is(Meaning.OfHonorific.class)
        && !unit.is(Meaning.OfOrganisation.class)
        && !words.isVerb(unit.token().folded());
  }

  private static final Set<String> RELATIVE =
      Set.of("التي", "الذي", "الذين", "اللذين", "اللتين", "اللذان", "اللواتي", "اللاتي");
}
