package org.diwan.gazetteer;

import java.time.LocalDate;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * That a person held an office.
 *
 * @param from first day, null when unknown
 * @param sure whether whoever added it was certain ({@code HIGH})
 * @param to last day, null while it lasts
 */
public record Holding(
    Person person,
    OfficeClass officeClass,
    String titleAr,
    @Nullable String countryIso3,
    @Nullable String organisationId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean sure) {

  /** Whether the office was held on that day; a span without a beginning never answers yes. */
  public boolean covers(LocalDate day) {
    return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
