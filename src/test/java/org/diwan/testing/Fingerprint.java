package org.diwan.testing;

import java.util.List;
import org.jooq.DSLContext;

/** What a warehouse holds, one line a table. */
public final class Fingerprint {

  private Fingerprint() {}

  /** One line a table: name, rows, digest. */
  public static String of(DSLContext database) {
    return database.connectionResult(
        connection -> org.diwan.warehouse.Fingerprint.of(connection).lines());
  }

  /** Tables whose lines differ between two fingerprints. */
  public static List<String> differences(String one, String other) {
    List<String> lines = other.lines().toList();
    return one.lines().filter(line -> !lines.contains(line)).toList();
  }
}
