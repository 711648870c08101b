package org.diwan.gazetteer;

/**
 * A state or territory of the reference data.
 *
 * @param givenNames where given names usual there come from, as {@code given_names.csv} says it;
 *     empty for unknown
 */
public record Country(String iso3, String nameEn, String nameAr, String givenNames) {}
