package org.diwan.extract.entity.unit;

import java.util.List;
import org.diwan.gazetteer.Meaning;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/** The states that the units of a sentence name, by country, nationality or capital. */
public final class States {
  private States() {}

  /** The state a unit names by country or nationality, null for none. */
  public static @Nullable String of(Unit unit) {
    Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    return state != null ? state.country().iso3() : nisba != null ? nisba.country().iso3() : null;
  }

  /** {@code رئيس وزرائها}: of the country named last before a unit, nobody's title between. */
  public static @Nullable String before(List<Unit> units, int start) {
    for (int i = start - 1; i >= 0; i--) {
      String country = ofCapitalToo(units.get(i));
      boolean ofTitle = i > 0 && units.get(i - 1).is(Meaning.OfTitle.class);
      if (country != null && !ofTitle) {
        return country;
      }
    }
    return null;
  }

  private static @Nullable String ofCapitalToo(Unit unit) {
    Meaning.OfCity city = unit.as(Meaning.OfCity.class);
    return city != null && city.city().actsForGovernment() && unit.preposition() == Form.NONE
        ? city.city().place().countryIso3()
        : of(unit);
  }

  /** {@code الروسي} behind {@code مجلس الأمن}. */
  public static boolean isNationality(List<Unit> units, int i) {
    return i < units.size()
        && units.get(i).is(Meaning.OfNisba.class)
        && Fold.isDefinite(units.get(i).token().folded())
        && units.get(i).preposition() == Form.NONE
        && !units.get(i).hasConjunction();
  }
}
