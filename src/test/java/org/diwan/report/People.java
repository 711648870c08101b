package org.diwan.report;

import static org.diwan.jooq.warehouse.Tables.DIM_COUNTRY;
import static org.diwan.jooq.warehouse.Tables.DIM_PARTICIPANT;
import static org.diwan.jooq.warehouse.Tables.DIM_PLACE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Invented states, organisations and people; each method gives the participant's id. */
final class People {
  private final DSLContext database;

  People(DSLContext database) {
    this.database = database;
  }

  long country(String iso3, String english, String arabic) {
    long country =
        database
            .insertInto(DIM_COUNTRY)
            .columns(DIM_COUNTRY.ISO3, DIM_COUNTRY.NAME_EN, DIM_COUNTRY.NAME_AR)
            .values(iso3, english, arabic)
            .returningResult(DIM_COUNTRY.COUNTRY_ID)
            .fetchSingle()
            .value1();
    return participant("C:" + iso3, "COUNTRY", english, arabic, country);
  }

  void capital(String iso3, String english, String arabic) {
    long country =
        database
            .update(DIM_COUNTRY)
            .set(DIM_COUNTRY.CAPITAL_EN, english)
            .where(DIM_COUNTRY.ISO3.eq(iso3))
            .returningResult(DIM_COUNTRY.COUNTRY_ID)
            .fetchSingle()
            .value1();
    database
        .insertInto(DIM_PLACE)
        .set(DIM_PLACE.PLACE_KEY, english + "|" + iso3)
        .set(DIM_PLACE.CITY_EN, english)
        .set(DIM_PLACE.CITY_AR, arabic)
        .set(DIM_PLACE.COUNTRY_ID, country)
        .execute();
  }

  long organisation(String id, String english, String arabic) {
    return participant("O:" + id, "ORGANISATION", english, arabic, -1);
  }

  /** An organisation that belongs to a state. */
  long body(String id, String english, String arabic, String iso3) {
    return participant("O:" + id, "ORGANISATION", english, arabic, countryId(iso3));
  }

  /** A person of a country, or of none where the code is null. */
  long person(String id, String english, String arabic, @Nullable String iso3) {
    long country = iso3 == null ? -1 : countryId(iso3);
    return participant("P:" + id, "PERSON", english, arabic, country);
  }

  private long countryId(String iso3) {
    return database
        .select(DIM_COUNTRY.COUNTRY_ID)
        .from(DIM_COUNTRY)
        .where(DIM_COUNTRY.ISO3.eq(iso3))
        .fetchSingle()
        .value1();
  }

  private long participant(String key, String kind, String english, String arabic, long country) {
    return database
        .insertInto(DIM_PARTICIPANT)
        .set(DIM_PARTICIPANT.PARTICIPANT_KEY, key)
        .set(DIM_PARTICIPANT.PARTICIPANT_KIND, kind)
        .set(DIM_PARTICIPANT.NAME_EN, english)
        .set(DIM_PARTICIPANT.NAME_AR, arabic)
        .set(DIM_PARTICIPANT.COUNTRY_ID, country)
        .set(DIM_PARTICIPANT.ORIGIN, "REFERENCE")
        .returningResult(DIM_PARTICIPANT.PARTICIPANT_ID)
        .fetchSingle()
        .value1();
  }
}
