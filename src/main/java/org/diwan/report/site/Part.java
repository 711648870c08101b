package org.diwan.report.site;

import java.util.Comparator;
import java.util.List;

/**
 * Somebody in an event or agreement.
 *
 * @param kind COUNTRY, ORGANISATION or PERSON
 * @param country whose he is
 * @param role as in the fact contract; empty for a party to an agreement
 */
record Part(long id, String kind, Name name, Name country, String role) {

  private static final List<String> ROLES =
      List.of("ACTOR", "RECIPIENT", "HOST", "CHAIR", "MEDIATOR", "ATTENDEE");

  /** Those who act come first. */
  static final Comparator<Part> BY_ROLE = Comparator.comparing(part -> ROLES.indexOf(part.role()));

  Name roleName() {
    return Phrases.code("role", role);
  }

  /** Whether the country says more than the name. */
  boolean isOfACountry() {
    return !kind.equals("COUNTRY") && country.isKnown();
  }
}
