package org.diwan.extract.event.merge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the day of a gathering tells when all that the article says of it is joined: one after the
 * day of publication is to come, {@code مؤتمر فلانة لدعم فلانة في 6 أبريل}; one that ended before
 * it is over, {@code المؤتمر المنعقد في فلانة من 3 إلى 5 مارس}.
 */
final class ByDay {
  private static final Set<EventType> GATHERINGS =
      EnumSet.of(EventType.CONFERENCE, EventType.MEETING);

  private ByDay() {}

  static void settle(Draft draft, @Nullable LocalDate published) {
    DateSpan date = draft.date;
    if (published == null || date == null || date.precision() == DatePrecision.YEAR) {
      return;
    }
    if (draft.status == EventStatus.OCCURRED
        && GATHERINGS.contains(draft.type)
        && date.from().isAfter(published)) {
      draft.status = EventStatus.PLANNED;
    }
    if (draft.status == EventStatus.ONGOING
        && isWhole(draft.type, date)
        && date.to().isBefore(published)) {
      draft.status = EventStatus.OCCURRED;
    }
  }

  /** Of a journey one day may be that of the arrival. */
  private static boolean isWhole(EventType type, DateSpan date) {
    return type == EventType.CONFERENCE
        || type == EventType.VISIT && date.precision() == DatePrecision.SPAN;
  }
}
