package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.COUNTRY;
import static org.diwan.jooq.reporting.Tables.OFFICE_CLASS;
import static org.diwan.jooq.reporting.Tables.PLACE;
import static org.diwan.jooq.reporting.Tables.TOPIC;
import static org.diwan.jooq.reporting.Tables.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What codes are called: countries, topics, classes of offices, units. */
record Catalogue(
    Map<String, Name> countries,
    Map<String, Name> topics,
    Map<String, Name> offices,
    Map<String, Name> units,
    Map<String, Name> cities,
    Map<String, String> outlets) {

  /**
   * The store's names.
   *
   * @param outlets their Arabic names, which the store does not have
   */
  static Catalogue read(DSLContext database, Map<String, String> outlets) {
    return new Catalogue(
        names(database, COUNTRY, COUNTRY.COUNTRY_ISO3, COUNTRY.NAME_EN, COUNTRY.NAME_AR),
        names(database, TOPIC, TOPIC.TOPIC_, TOPIC.NAME_EN, TOPIC.NAME_AR),
        names(
            database,
            OFFICE_CLASS,
            OFFICE_CLASS.OFFICE_CLASS_,
            OFFICE_CLASS.NAME_EN,
            OFFICE_CLASS.NAME_AR),
        names(database, UNIT, UNIT.UNIT_, UNIT.NAME_EN, UNIT.NAME_AR),
        names(database, PLACE, PLACE.CITY_EN, PLACE.CITY_EN, PLACE.CITY_AR),
        outlets);
  }

  /** City and country, as far as they are known. */
  Name place(@Nullable String city, @Nullable String iso3) {
    Name country = country(iso3);
    if (city == null) {
      return country;
    }
    Name named = named(cities, city);
    return country.isKnown() ? Phrases.of("city_country", named, country) : named;
  }

  Name country(@Nullable String iso3) {
    return named(countries, iso3);
  }

  Name office(@Nullable String officeClass) {
    return named(offices, officeClass);
  }

  Name outlet(@Nullable String outlet) {
    return Name.of(outlet, outlet == null ? null : outlets.getOrDefault(outlet, outlet));
  }

  Name unit(@Nullable String unit) {
    return named(units, unit);
  }

  /** Of codes joined by commas, as the wide views hold them. */
  List<Name> topics(@Nullable String codes) {
    return codes == null
        ? List.of()
        : Arrays.stream(codes.split(", ")).map(code -> named(topics, code)).toList();
  }

  private static Name named(Map<String, Name> names, @Nullable String code) {
    return code == null ? Name.NONE : names.getOrDefault(code, Name.same(code));
  }

  private static Map<String, Name> names(
      DSLContext database, Table<?> list, Field<String> code, Field<String> en, Field<String> ar) {
    return database.select(code, en, ar).from(list).where(code.isNotNull()).fetch().stream()
        .collect(
            Collectors.toMap(
                row -> row.value1(), row -> Name.of(row.value2(), row.value3()), (a, b) -> a));
  }
}
