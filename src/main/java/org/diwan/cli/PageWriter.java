package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.diwan.report.site.Site;
import org.diwan.report.site.SiteLimits;
import org.diwan.store.Store;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Writes the page and says where it is. */
record PageWriter(Console console) {

  private static final double MEGABYTE = 1e6;

  void write(Store store, Path folder) {
    Site.Written written = write(database(store), folder);
    console.say(
        String.format(
            Locale.ROOT,
            "The page: %s (%,d files, %,.1f MB)",
            written.start(),
            written.files(),
            written.bytes() / MEGABYTE));
  }

  static Site.Written write(DSLContext database, Path folder) {
    try {
      return Site.write(
          database,
          folder,
          SiteLimits.USUAL,
          LocalDate.now(ZoneId.systemDefault()),
          OutletNames.arabic());
    } catch (IOException e) {
      throw CommandFailure.failed("the page cannot be written to " + folder + ": " + e, e);
    }
  }

  static DSLContext database(Store store) {
    return DSL.using(store.reader(), SQLDialect.POSTGRES);
  }
}
