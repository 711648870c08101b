package org.diwan.extract.event;

import java.util.List;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Dates of events beside which none stands: the lead and what is tied to it share its day, an
 * undated lead has the month of publication, what is planned for a journey falls within it.
 */
final class Times {
  private final Dating dating;
  private final @Nullable Integer tiedYear;
  private final List<Draft> drafts;
  private final @Nullable DateSpan leadDay;

  Times(Dating dating, @Nullable Integer tiedYear, List<Draft> drafts) {
    this.dating = dating;
    this.tiedYear = tiedYear;
    this.drafts = drafts;
    this.leadDay = leadDay();
  }

  void complete() {
    for (Draft draft : drafts) {
      if (isUndatedDeed(draft)) {
        draft.date = tied(draft);
      }
      if (draft.date == null && draft.status == EventStatus.PLANNED) {
        draft.date = visitDate(draft);
      }
    }
  }

  /** The day of a dated event in the lead, null where it tells none. */
  private @Nullable DateSpan leadDay() {
    for (Draft draft : drafts) {
      if (draft.sentence <= dating.lead()
          && draft.dated
          && draft.date != null
          && draft.date.precision() == DatePrecision.DAY
          && draft.status != EventStatus.PLANNED) {
        return draft.date;
      }
    }
    return dating.leadDay();
  }

  private static boolean isUndatedDeed(Draft draft) {
    return draft.type.eventClass() == EventClass.DEED
        && draft.date == null
        && (draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING);
  }

  /** What is planned between the sides of a dated journey falls within it. */
  private @Nullable DateSpan visitDate(Draft draft) {
    for (Draft visit : drafts) {
      boolean within =
          visit.type == EventType.VISIT && visit.dated && visit.groups().equals(draft.groups());
      if (within && (draft.type == EventType.MEETING || draft.type == EventType.SIGNING)) {
        return visit.date;
      }
    }
    return null;
  }

  /**
   * What stands in the lead or right behind it shares its time: the day for talk and signing, the
   * month for the rest.
   */
  private @Nullable DateSpan tied(Draft draft) {
    boolean talk = isTalk(draft);
    if (dating.publishedOn() == null) {
      return tiedYear != null
              && draft.type != EventType.SIGNING
              && draft.type != EventType.RELATIONS
          ? DateSpan.year(tiedYear)
          : null;
    }
    if (talk && !dating.hasDates()) {
      return dating.month();
    }
    int behind = draft.sentence - dating.lead();
    if (talk && behind <= 2 && leadDay != null) {
      return leadDay;
    }
    return behind <= (talk || draft.type == EventType.VISIT ? 1 : 0) ? dating.month() : null;
  }

  private static boolean isTalk(Draft draft) {
    return switch (draft.type) {
      case MEETING, CALL, SIGNING, DECLARATION, MESSAGE -> true;
      default -> false;
    };
  }
}
