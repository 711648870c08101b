package org.diwan.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A listing as a script that a page loads: a page opened from a disk may not read other files. Both
 * languages share it.
 */
final class ListingData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ListingData() {}

  static String script(Listing listing) {
    List<Map<String, Object>> rows = listing.all().stream().map(ListingData::row).toList();
    return "diwan.data(%s, %s);\n"
        .formatted(JSON.writeValueAsString(listing.name()), JSON.writeValueAsString(rows));
  }

  /** Other names as a script, of those alone whom a listing names. */
  static String names(OtherNames names, List<Listing> listings) {
    Set<String> named =
        listings.stream()
            .flatMap(listing -> listing.all().stream())
            .flatMap(row -> row.named().stream())
            .collect(Collectors.toSet());
    return "diwan.names(%s);\n".formatted(JSON.writeValueAsString(names.of(named)));
  }

  private static Map<String, Object> row(Listing.Row row) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("h", row.href());
    values.put("d", row.day());
    values.put("f", row.facets());
    values.put("n", row.named());
    values.put("u", row.article());
    values.put("w", row.said());
    values.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    values.put("en", row.cells().stream().map(name -> name.in(Language.ENGLISH)).toList());
    values.put("ar", row.cells().stream().map(ListingData::onlyArabic).toList());
    return values;
  }

  /** What an Arabic page shows; 0 where it is the same as on the English one. */
  private static Object onlyArabic(Name name) {
    String shown = name.in(Language.ARABIC);
    return shown.equals(name.in(Language.ENGLISH)) ? 0 : shown;
  }
}
