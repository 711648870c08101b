package org.diwan.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where outlets are at home, by name, id or web address. */
final class Outlets {
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> international = new HashSet<>();

  void read(Seeds seeds, Codes codes) {
    for (CsvRow row : Csv.read(seeds, "reference/outlets.csv")) {
      String iso3 = codes.countryOrNull(row, "country_iso3");
      row.list("aliases").forEach(alias -> add(alias, iso3));
      add(row.need("name_en"), iso3);
      add(row.need("id"), iso3);
    }
  }

  private void add(String name, @Nullable String iso3) {
    String key = key(name);
    if (iso3 == null) {
      international.add(key);
    } else {
      countries.put(key, iso3);
    }
  }

  @Nullable String country(@Nullable String outlet) {
    return outlet == null ? null : countries.get(key(outlet));
  }

  /** Whether an outlet is listed as one of no country. */
  boolean isInternational(@Nullable String outlet) {
    return outlet != null && international.contains(key(outlet));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
