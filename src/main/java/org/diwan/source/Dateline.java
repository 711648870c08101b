package org.diwan.source;

import java.time.LocalDate;
import org.diwan.model.Place;
import org.jspecify.annotations.Nullable;

/** What stands in front of the first sentence; each part is null where it is not there. */
record Dateline(@Nullable Place place, @Nullable LocalDate day, @Nullable String agency) {
  static final Dateline NONE = new Dateline(null, null, null);
}
