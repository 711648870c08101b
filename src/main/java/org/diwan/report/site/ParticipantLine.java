package org.diwan.report.site;

/**
 * Somebody who takes part in events. A country does through its people and bodies too.
 *
 * @param kind COUNTRY, ORGANISATION or PERSON
 * @param iso3 country's code; empty for none
 * @param country whose it is
 */
record ParticipantLine(long id, String kind, Name name, String iso3, Name country, long events) {

  String path() {
    return "participant/" + id + ".html";
  }

  Name kindName() {
    return Phrases.code("kind", kind);
  }

  boolean isCountry() {
    return kind.equals("COUNTRY");
  }

  /** Whether the country says more than the name. */
  boolean isOfACountry() {
    return !isCountry() && country.isKnown();
  }
}
