package org.diwan.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** Which bodies of many states fight in a land beside its state, not against it. */
final class Campaigns {
  private record Campaign(String organisationId, String iso3) {}

  private final Set<Campaign> campaigns = new HashSet<>();

  void read(Seeds seeds, Codes codes) {
    for (CsvRow row : Csv.read(seeds, "reference/campaigns.csv")) {
      campaigns.add(
          new Campaign(
              codes.organisation(row, "organisation_id"), codes.country(row, "country_iso3")));
    }
  }

  boolean holds(String organisationId, String iso3) {
    return campaigns.contains(new Campaign(organisationId, iso3));
  }
}
