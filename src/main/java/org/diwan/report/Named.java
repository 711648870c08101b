package org.diwan.report;

import org.jspecify.annotations.Nullable;

/**
 * What a name was found to mean.
 *
 * @param code ISO 3166-1 alpha-3 of a country, natural key of anyone else
 * @param id participant, -1 for a country that takes part in nothing
 * @param kind COUNTRY, ORGANISATION or PERSON
 * @param country ISO 3166-1 alpha-3 of the country that it is or belongs to, null for none
 */
record Named(
    String code,
    long id,
    String kind,
    @Nullable String country,
    @Nullable String english,
    @Nullable String arabic) {

  boolean isCountry() {
    return kind.equals("COUNTRY");
  }

  /** English name, else the Arabic one. */
  String title() {
    if (english != null) {
      return english;
    }
    return arabic == null ? code : arabic;
  }

  /** Code and names, for a list of candidates. */
  String candidate() {
    return code + (english == null ? "" : " " + english) + (arabic == null ? "" : " " + arabic);
  }
}
