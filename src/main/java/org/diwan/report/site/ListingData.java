package org.diwan.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static Map<String, Object> row(Listing.Row row) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("h", row.href());
    values.put("d", row.day());
    values.put("f", row.facets());
    values.put("en", row.cells().stream().map(name -> name.in(Language.ENGLISH)).toList());
    values.put("ar", row.cells().stream().map(name -> name.in(Language.ARABIC)).toList());
    return values;
  }
}
