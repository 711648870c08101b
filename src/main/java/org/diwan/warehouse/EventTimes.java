package org.diwan.warehouse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * When two tellings may be of one time. News tells of what was just now or is soon to come: a month
 * that the day of publication lies in, and a deed without a date, stand for days near it.
 */
final class EventTimes {
  private static final long JUST_NOW = 10;

  /** Days between the first word of a summit and the summit. */
  private static final long SOON = 100;

  private static final long FEW_DAYS = 3;
  private static final long NEWS = 30;
  private static final long WEEK = 7;

  private EventTimes() {}

  static boolean isDays(DateSpan date) {
    return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.SPAN;
  }

  /** Whether a vaguer mention may be of the time of a group's founder. */
  static boolean fits(EventMention mention, EventMention founder) {
    DateSpan date = mention.date();
    DateSpan founded = founder.date();
    if (date != null) {
      return founded != null && date.contains(founded) && isNews(mention, date, founded);
    }
    return mention.isWord()
        ? isSaidThen(mention, founder)
        : founded != null && isNear(mention, founded);
  }

  private static boolean isNews(EventMention mention, DateSpan date, DateSpan founded) {
    LocalDate published = mention.publishedOn();
    boolean isOfNow =
        date.precision() == DatePrecision.MONTH
            && published != null
            && date.contains(DateSpan.day(published));
    return !isOfNow || !isDays(founded) || isNear(mention, founded);
  }

  private static boolean isNear(EventMention mention, DateSpan founded) {
    LocalDate published = mention.publishedOn();
    if (published == null || !isDays(founded)) {
      return false;
    }
    long ahead = ChronoUnit.DAYS.between(published, founded.from());
    return mention.status() == EventStatus.PLANNED
        ? ahead >= -1 && ahead <= SOON
        : ahead >= -JUST_NOW && ahead <= 1;
  }

  private static boolean isSaidThen(EventMention mention, EventMention founder) {
    LocalDate published = mention.publishedOn();
    DateSpan founded = founder.date();
    LocalDate said =
        founded == null ? founder.publishedOn() : isDays(founded) ? founded.from() : null;
    if (published == null || said == null) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(said, published);
    return days == 0 || days == 1;
  }

  /** Whether a mention is told so soon before or after an event that it can be news of it. */
  static boolean isStillNews(EventMention mention, EventMention founder) {
    LocalDate published = mention.publishedOn();
    DateSpan founded = founder.date();
    if (published == null || founded == null) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(founded.from(), published);
    return days >= -SOON && days <= NEWS;
  }

  /** Whether a mention has a date that is over when it is told: the year, too, says which it is. */
  static boolean isPast(EventMention mention) {
    DateSpan date = mention.date();
    LocalDate published = mention.publishedOn();
    return date != null && published != null && date.to().isBefore(published);
  }

  /** Whether only a year is told, and one that is over. */
  static boolean isPastYear(EventMention mention) {
    DateSpan date = mention.date();
    return date != null && date.precision() == DatePrecision.YEAR && isPast(mention);
  }

  /** Whether one of two dates holds the other. */
  static boolean isVaguer(@Nullable DateSpan one, @Nullable DateSpan other) {
    return one == null || other == null || one.contains(other) || other.contains(one);
  }

  /** 'Today' hangs on the day of publication: copies may differ by a day. */
  static boolean isNextDay(@Nullable DateSpan one, @Nullable DateSpan other) {
    return areWithin(1, one, other);
  }

  /** 'On Friday' hangs on the day of publication, too: a reprint may differ by a week. */
  static boolean isWeekday(@Nullable DateSpan one, @Nullable DateSpan other) {
    return one != null
        && other != null
        && isDays(one)
        && isDays(other)
        && Math.abs(ChronoUnit.DAYS.between(one.from(), other.from())) == WEEK;
  }

  /** So few that two people who meet across a border do not do so twice in them. */
  static boolean areFewDays(@Nullable DateSpan one, @Nullable DateSpan other) {
    return areWithin(FEW_DAYS, one, other);
  }

  private static boolean areWithin(long days, @Nullable DateSpan one, @Nullable DateSpan other) {
    return one != null
        && other != null
        && isDays(one)
        && isDays(other)
        && Math.abs(ChronoUnit.DAYS.between(one.from(), other.from())) <= days
        && Math.abs(ChronoUnit.DAYS.between(one.to(), other.to())) <= days;
  }
}
