package org.diwan.extract.entity.body;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * A noun of a group with whose it is: {@code المسؤولون الأتراك}, {@code كبار المسؤولين في} a body,
 * {@code مسؤول بوزارة الخارجية}.
 *
 * @param end one past its last unit
 * @param iso3 whose group it is; null where that follows as a name of its own
 */
public record GroupPhrase(int end, @Nullable String iso3) {
  private static final int REACH = 4;
  private static final Set<String> IN = Set.of("في", "ب");

  /** Of the nouns of officials the one behind which {@code ب} is plainly of his body. */
  private static final String OFFICIAL = "مسوول";

  private static final String IN_MINISTRY = "بوزاره";

  /** Side nouns that are bodies. */
  private static final Set<String> BODIES = Set.of("FORCES", "CAMP");

  /** {@code المعارضة}, {@code الفصائل}: those who stand against others in their state. */
  public static boolean isCamp(Unit unit) {
    Meaning.OfSideNoun noun = unit.as(Meaning.OfSideNoun.class);
    return noun != null && noun.kind().equals("CAMP");
  }

  /** The phrase that a group noun begins, other adjectives inside; null for none. */
  public static @Nullable GroupPhrase at(List<Unit> units, int start) {
    for (int i = start + 1; i < units.size() && i <= start + REACH; i++) {
      Unit unit = units.get(i);
      String iso3 = stateOf(unit);
      if (iso3 != null && isAttached(unit) && !isBehindComplete(units.get(i - 1), unit)) {
        return new GroupPhrase(i + 1, iso3);
      }
      if (!isAdjective(unit)) {
        int body = bodyOfOfficial(units, start, i);
        return body >= 0 ? new GroupPhrase(body, null) : null;
      }
    }
    return null;
  }

  /**
   * {@code دعت السلطات | كندا}, {@code دعا مسؤولون آخرون | كندا}: behind a definite noun stands a
   * definite adjective, behind a plural with its {@code ن} any adjective, no state.
   */
  private static boolean isBehindComplete(Unit before, Unit unit) {
    boolean nisba = unit.is(Meaning.OfNisba.class);
    String word = before.form().word();
    boolean definite = Fold.isDefinite(word) && !(nisba && Fold.isDefinite(unit.token().folded()));
    return definite || word.endsWith("ون") && !nisba;
  }

  private static @Nullable String stateOf(Unit unit) {
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba != null) {
      return nisba.country().iso3();
    }
    Meaning.OfCountry country = unit.as(Meaning.OfCountry.class);
    return country == null || country.weak() ? null : country.country().iso3();
  }

  private static boolean isAttached(Unit unit) {
    return unit.preposition() == Form.NONE && !unit.hasConjunction();
  }

  private static boolean isAdjective(Unit unit) {
    return unit.is(Meaning.OfSideNoun.class)
        || unit.isRaw()
            && unit.token().isWord()
            && isAttached(unit)
            && endsLikeAdjective(unit.token().folded());
  }

  private static boolean endsLikeAdjective(String folded) {
    return folded.length() > 4 && folded.endsWith("ي")
        || folded.endsWith("يه")
        || folded.endsWith("ين")
        || folded.endsWith("ون")
        || folded.endsWith("يا");
  }

  /**
   * Where the body or state of an official begins that {@code في} or {@code ب} leads to, -1 for
   * none.
   */
  private static int bodyOfOfficial(List<Unit> units, int head, int in) {
    Meaning.OfSideNoun noun = units.get(head).as(Meaning.OfSideNoun.class);
    if (noun == null || !noun.kind().equals("OFFICIALS")) {
      return -1;
    }
    boolean led = in + 1 < units.size() && IN.contains(units.get(in).token().folded());
    boolean official = units.get(head).form().word().startsWith(OFFICIAL);
    return led ? in + 1 : official && isWithin(units.get(in)) ? in : -1;
  }

  /** {@code بوزارة}, {@code بالجيش}; not {@code أشاد مسؤول بكينيا}, {@code التقى بوفد}. */
  private static boolean isWithin(Unit unit) {
    Meaning.OfSideNoun side = unit.as(Meaning.OfSideNoun.class);
    boolean body =
        side == null
            ? unit.is(Meaning.OfOrganisation.class) || unit.token().folded().equals(IN_MINISTRY)
            : BODIES.contains(side.kind());
    return body
        && unit.preposition() == 'ب'
        && !unit.hasConjunction()
        && !unit.is(Meaning.OfCountry.class);
  }

  /**
   * Whose the plural nationality at a unit is that {@code و} joins to a like one; null for none.
   */
  public static @Nullable String another(List<Unit> units, int i) {
    boolean joined =
        i < units.size()
            && units.get(i).is(Meaning.OfNisba.class)
            && units.get(i).hasConjunction()
            && units.get(i).preposition() == Form.NONE;
    return joined && isPlural(units.get(i - 1)) && isPlural(units.get(i))
        ? stateOf(units.get(i))
        : null;
  }

  private static boolean isPlural(Unit unit) {
    String word = unit.form().word();
    return word.endsWith("يين") || word.endsWith("يون");
  }
}
