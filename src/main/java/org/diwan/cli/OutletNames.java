package org.diwan.cli;

import java.util.HashMap;
import java.util.Map;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;

/** What outlets are called in Arabic, from {@code reference/outlets.csv}: no table holds it. */
final class OutletNames {

  private OutletNames() {}

  /** By the name under which the store has them. */
  static Map<String, String> arabic() {
    Map<String, String> names = new HashMap<>();
    for (CsvRow row : Csv.read(Seeds.builtIn(), "reference/outlets.csv")) {
      if (!row.get("name_ar").isEmpty()) {
        names.putIfAbsent(row.need("name_en"), row.get("name_ar"));
      }
    }
    return names;
  }
}
