package org.diwan.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The countries and organisations that a row of another list may name. What an analyst's row names
 * and no list holds is told with its file and line: else the row would be taken and do nothing.
 */
final class Codes {
  private final Map<String, Country> countries;
  private final Map<String, Organisation> organisations;

  Codes(Map<String, Country> countries, Map<String, Organisation> organisations) {
    this.countries = countries;
    this.organisations = organisations;
  }

  String country(CsvRow row, String column) {
    return country(row, column, row.need(column));
  }

  @Nullable String countryOrNull(CsvRow row, String column) {
    return orNull(row, column, () -> country(row, column));
  }

  Set<String> countryList(CsvRow row, String column) {
    row.list(column).forEach(iso3 -> country(row, column, iso3));
    return Set.copyOf(row.list(column));
  }

  String organisation(CsvRow row, String column) {
    return organisation(row, column, row.need(column));
  }

  private String organisation(CsvRow row, String column, String id) {
    if (!organisations.containsKey(id)) {
      throw row.error(
          "column " + column + ": unknown id '" + id + "', add the body to organisations.csv");
    }
    return id;
  }

  @Nullable String organisationOrNull(CsvRow row, String column) {
    return orNull(row, column, () -> organisation(row, column));
  }

  /** Country codes and ids of organisations: who holds a series of conferences. */
  List<String> sides(CsvRow row, String column) {
    row.list(column).stream()
        .filter(side -> !countries.containsKey(side))
        .forEach(id -> organisation(row, column, id));
    return row.list(column);
  }

  private String country(CsvRow row, String column, String iso3) {
    if (!countries.containsKey(iso3)) {
      throw row.error(
          "column " + column + ": unknown country code '" + iso3 + "', use one of countries.csv");
    }
    return iso3;
  }

  private static @Nullable String orNull(CsvRow row, String column, Supplier<String> known) {
    return row.orNull(column) == null ? null : known.get();
  }
}
