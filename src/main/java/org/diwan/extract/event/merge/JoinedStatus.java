package org.diwan.extract.event.merge;

import org.diwan.extract.event.subject.Draft;
import org.diwan.model.DatePrecision;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;

/** Whether what is told twice is to come, goes on or is over. */
final class JoinedStatus {
  private JoinedStatus() {}

  static void settle(Draft into, Draft from) {
    if (hasComeTrue(into, from)) {
      into.status = EventStatus.OCCURRED;
    }
    if (isJourneyOn(into, from)) {
      into.status = EventStatus.ONGOING;
    }
    if (isBlow(into, from)) {
      into.status = EventStatus.OCCURRED;
    }
    if (isProtestOn(into, from)) {
      into.status = EventStatus.ONGOING;
    }
  }

  private static boolean hasComeTrue(Draft into, Draft from) {
    return into.status == EventStatus.PLANNED
        && from.status == EventStatus.OCCURRED
        && (from.firm || from.type.eventClass() == EventClass.WORD);
  }

  /** Of a journey of several days. */
  private static boolean isJourneyOn(Draft into, Draft from) {
    return from.type == EventType.VISIT
        && goesOn(into, from)
        && into.date != null
        && into.date.precision() == DatePrecision.SPAN;
  }

  private static boolean isProtestOn(Draft into, Draft from) {
    return from.type == EventType.PROTEST && goesOn(into, from) && !isOfDay(into);
  }

  private static boolean goesOn(Draft into, Draft from) {
    return from.status == EventStatus.ONGOING && into.status == EventStatus.OCCURRED;
  }

  /** {@code مقتل جنود. … وتشن فلانة هجمات}: what the article opens with has happened. */
  private static boolean isBlow(Draft into, Draft from) {
    return from.type == EventType.ASSAULT
        && from.status == EventStatus.OCCURRED
        && into.status == EventStatus.ONGOING
        && from.sentence < into.sentence
        && from.mentions.stream().map(Evidence::rule).anyMatch(JoinedStatus::isOfVictims);
  }

  /** Whether an attack is told by what it did to people. */
  private static boolean isOfVictims(String rule) {
    return rule.endsWith(":قتل") || rule.endsWith(":انفجر");
  }

  /** What was done on a day is over, though more of it goes on. */
  private static boolean isOfDay(Draft draft) {
    return draft.firm
        && draft.dated
        && draft.date != null
        && draft.date.precision() == DatePrecision.DAY;
  }
}
