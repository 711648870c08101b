package org.diwan.gazetteer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A body that every state has one of.
 *
 * @param nameAr without the state's name, {@code الجيش}
 * @param nameEn what {@code of} and the state's name follow
 * @param kind as of an {@link Organisation}
 * @param standsForState whether its doing counts as the state's own: of an army, not a ministry
 */
record StateBody(String nameAr, String nameEn, String kind, boolean standsForState) {
  /** Begins the id of a body that no list holds. */
  static final String MADE = "~";

  private static final char OF = '@';

  String keyIn(String iso3) {
    return Fold.fold(nameAr) + OF + iso3;
  }

  /** How the ids of those begin that no list holds. */
  String made() {
    return MADE + Fold.fold(nameAr);
  }

  /** The kind that a made id tells; a listed id as it is. */
  static String kindIn(String id) {
    return id.startsWith(MADE) ? id.substring(0, id.indexOf(OF)) : id;
  }

  /**
   * The one of a country.
   *
   * @param masculine nationality adjective, null for none
   */
  Organisation of(Country country, @Nullable String masculine) {
    return new Organisation(
        made() + OF + country.iso3(),
        nameEn + " of " + country.nameEn(),
        nameAr + " " + (masculine == null ? "في " + country.nameAr() : agreeing(masculine)),
        kind,
        country.iso3(),
        Set.of());
  }

  /** {@code الجيش المصري}, {@code الشرطة المصرية}. */
  private String agreeing(String masculine) {
    String head = nameAr.split(" ")[0];
    return definite(masculine, head.endsWith("ة") || head.endsWith("ات") ? "ة" : "");
  }

  /** Every word of it that is itself an adjective, with article and ending. */
  static String definite(String masculine, String ending) {
    return Stream.of(masculine.split(" "))
        .map(word -> "ال" + word + (word.endsWith("ي") ? ending : ""))
        .collect(Collectors.joining(" "));
  }
}
