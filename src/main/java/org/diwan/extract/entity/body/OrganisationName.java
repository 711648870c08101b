package org.diwan.extract.entity.body;

import java.util.List;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name of one body, word by word from its head noun: nationality, town or state whose it is,
 * definite words and {@code لل…} words that tell what it is for. It is complete once one of them
 * has come.
 */
final class OrganisationName {
  private static final int LONGEST = 7;

  private final OrganisationWords words;
  private final List<Unit> units;
  private final List<Token> tokens;
  private final int start;
  private final boolean definite;
  private int end;
  private boolean complete;
  private @Nullable String country;

  private OrganisationName(
      OrganisationWords words, List<Unit> units, List<Token> tokens, int start) {
    this.words = words;
    this.units = units;
    this.tokens = tokens;
    this.start = start;
    this.definite = Fold.isDefinite(units.get(start).form().word());
    this.end = start + 1;
  }

  /** Read from its head noun as far as it goes, complete or not. */
  static OrganisationName of(
      OrganisationWords words, List<Unit> units, List<Token> tokens, int start) {
    OrganisationName name = new OrganisationName(words, units, tokens, start);
    while (name.end < units.size() && name.end - start < LONGEST && name.takes(name.end)) {
      name.end++;
    }
    return name;
  }

  /** One past its last unit. */
  int end() {
    return end;
  }

  /** State that the name tells it is of, null for none. */
  @Nullable String country() {
    return country;
  }

  /** Whether words complete the head noun, {@code اللجنة الأمنية}, though no state is told. */
  boolean hasWords() {
    return complete;
  }

  /** {@code شركة} alone is none, nor is {@code الهيئة العامة}, whose state is not told. */
  boolean isComplete() {
    return complete && (!definite || country != null || words.tellPurpose(units, start, end));
  }

  private boolean takes(int i) {
    return takesOwner(units.get(i), i)
        || takesWord(units.get(i), i)
        || takesDefended(i)
        || takesField(i);
  }

  private boolean takesOwner(Unit unit, int i) {
    if (unit.preposition() != Form.NONE || unit.hasConjunction()) {
      return false;
    }
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba != null && Fold.isDefinite(unit.token().folded()) && !isField(nisba, i)) {
      return isOf(nisba.country().iso3(), true);
    }
    Meaning.OfCity city = unit.as(Meaning.OfCity.class);
    if (city != null && !isAbroad(city)) {
      return isOf(city.city().place().countryIso3(), i > start + 1 || !definite);
    }
    Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
    return state != null && !definite && !complete && isOf(state.country().iso3(), true);
  }

  /**
   * {@code وزارة المالية}, {@code هيئة الأوراق المالية}: a nationality that is an ordinary word
   * too, right behind the head, or mostly one.
   */
  private boolean isField(Meaning.OfNisba nisba, int i) {
    return nisba.weak()
        && nisba.ordinary()
        && (i == start + 1 && !definite || words.isWhatFor(units.get(i)));
  }

  /** The first state told is whose it is. */
  private boolean isOf(@Nullable String iso3, boolean completes) {
    country = country == null ? iso3 : country;
    complete |= completes;
    return true;
  }

  /** {@code وزارة الدفاع الروسية صورا}: no town of another state ends the name, if it is one. */
  private boolean isAbroad(Meaning.OfCity city) {
    return country != null && !country.equals(city.city().place().countryIso3());
  }

  private boolean takesWord(Unit unit, int i) {
    boolean another = country != null && OrganisationWords.isAnother(unit);
    boolean closed = words.isNoun(unit) && isClosed(units.get(i - 1));
    boolean headed = definite || isWhole(units.get(start));
    if (another
        || closed
        || !words.isInside(unit, i - start, headed)
            && !OrganisationWords.isJoined(units.get(i - 1), unit)) {
      return false;
    }
    String folded = unit.token().folded();
    complete |= Fold.isDefinite(folded) || folded.startsWith("لل");
    return true;
  }

  /** {@code للدفاع عن حقوق الإنسان}, {@code الأردنية - التركية}. */
  private boolean takesDefended(int i) {
    int past = words.defended(units, i);
    if (past > i) {
      end = past - 1;
      return true;
    }
    boolean paired = OrganisationWords.isPaired(units, i);
    complete |= paired;
    return paired;
  }

  /**
   * {@code وزارة الشباب والرياضة الجزائرية}: a second field, where the nationality behind it is of
   * the head noun's gender.
   */
  private boolean takesField(int i) {
    if (i < start + 2 || !words.isField(units.get(i))) {
      return false;
    }
    int behind = i + 1 < units.size() && words.isField(units.get(i + 1)) ? i + 2 : i + 1;
    return States.isNationality(units, behind)
        && isFeminine(units.get(behind)) == isFeminine(units.get(start));
  }

  private static boolean isFeminine(Unit unit) {
    return unit.form().word().endsWith("ه");
  }

  private boolean isClosed(Unit before) {
    return isWhole(before)
        || Fold.isDefinite(before.form().word())
        || before.token().folded().startsWith("لل");
  }

  /** {@code وزارة الدفاع | صورا}: no noun without article completes what ends with one. */
  private boolean isWhole(Unit head) {
    return !head.isOneWord() && Fold.isDefinite(tokens.get(head.end() - 1).folded());
  }
}
