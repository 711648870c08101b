package org.diwan.extract.entity.body;

import java.util.List;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * A noun in the dual with the two whose it is: {@code الجانبين المصري والسوداني}, {@code الجيشان
 * الأردني والسعودي}. Each takes part as {@code الجانب المصري} does.
 *
 * @param first whose the first of the two is: ISO 3166-1 alpha-3 code
 * @param second whose the other is, never the same
 */
public record PairPhrase(String first, String second) {
  /** Of units: the noun and both nationalities. */
  public static final int LENGTH = 3;

  /** The phrase that a noun in the dual begins; null for none. */
  public static @Nullable PairPhrase at(List<Unit> units, int start) {
    Meaning.OfSideNoun noun = units.get(start).as(Meaning.OfSideNoun.class);
    if (noun == null || !noun.kind().equals("PAIR") || start + LENGTH > units.size()) {
      return null;
    }
    String first = nationality(units.get(start + 1), false);
    String second = nationality(units.get(start + 2), true);
    return first == null || second == null || first.equals(second)
        ? null
        : new PairPhrase(first, second);
  }

  private static @Nullable String nationality(Unit unit, boolean joined) {
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    return nisba != null && unit.preposition() == Form.NONE && unit.hasConjunction() == joined
        ? nisba.country().iso3()
        : null;
  }
}
