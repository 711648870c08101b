package org.diwan.report.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a table shows it.
 *
 * @param typeCode as in the fact contract
 * @param eventClass DEED or WORD
 * @param day first day; null when unknown
 * @param others hosts, chairs, attendees and mediators
 * @param score from -10, conflict, to +10, cooperation
 * @param confidence 0 to 1
 * @param articles how many state it
 * @param words of the article that states it most surely
 */
record EventLine(
    long id,
    String typeCode,
    Name type,
    String eventClass,
    String status,
    Name when,
    @Nullable LocalDate day,
    Name actors,
    Name recipients,
    Name others,
    Name place,
    List<Name> topics,
    String quadClass,
    @Nullable BigDecimal score,
    BigDecimal confidence,
    long articles,
    Name published,
    String words) {

  String path() {
    return path(id);
  }

  static String path(long event) {
    return "event/" + event + ".html";
  }

  Name statusName() {
    return Phrases.code("status", status);
  }

  /** Its date, else that of the article that tells it. */
  Name whenOrTold() {
    return !when.isKnown() && published.isKnown() ? Phrases.of("told_on", published) : when;
  }

  Name className() {
    return Phrases.code("class", eventClass);
  }

  Name quadName() {
    return Phrases.code("quad", quadClass);
  }

  boolean hasTopics() {
    return !topics.isEmpty();
  }

  Name sureness() {
    return Sureness.of(confidence);
  }

  /** Whether it differs from what one expects of an event. */
  boolean isUnusual() {
    return !status.equals("OCCURRED");
  }

  /** Who, and toward whom. */
  Name sides() {
    return recipients.isKnown() ? Phrases.of("toward", actorsOrUnknown(), recipients) : actors;
  }

  private Name actorsOrUnknown() {
    return actors.isKnown() ? actors : Phrases.of("unnamed");
  }

  /** What a page about it is called. */
  Name title() {
    return Phrases.of("event_title", type, sides());
  }
}
