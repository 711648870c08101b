package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.modality.Ahead;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.text.DateCue;
import org.diwan.text.DateMention;
import org.diwan.text.DateUnit;
import org.diwan.text.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Which way from the day of publication a date lies. {@code الثلاثاء} and {@code هذا الأسبوع} are
 * read as those past; of what is to come they are those ahead, {@code سيصل الثلاثاء}.
 */
final class DaysAhead {
  private final @Nullable LocalDate publishedOn;
  private final @Nullable DateSpan leadDay;

  DaysAhead(@Nullable LocalDate publishedOn, @Nullable DateSpan leadDay) {
    this.publishedOn = publishedOn;
    this.leadDay = leadDay;
  }

  /** {@code سيصل الثلاثاء}, {@code الثلاثاء والأربعاء}: of what is to come, the days ahead. */
  @Nullable DateSpan of(DateMention mention, EventStatus status) {
    DateSpan span = mention.span();
    if (isLaterToday(mention) && leadDay != null) {
      return leadDay;
    }
    if (!isAhead(mention, status) || span == null) {
      return span;
    }
    LocalDate first = span.from().plusWeeks(1);
    return span.precision() == DatePrecision.DAY
        ? DateSpan.day(first)
        : DateSpan.span(first, span.to().plusWeeks(1));
  }

  /** {@code سيصل بعد ساعات}, in an article that tells of yesterday. */
  private static boolean isLaterToday(DateMention mention) {
    return mention.cue() == DateCue.FUTURE
        && mention.written() instanceof WrittenDate.Period period
        && period.unit() == DateUnit.HOUR
        && period.first() == 0
        && period.last() == 1;
  }

  private boolean isAhead(DateMention mention, EventStatus status) {
    WrittenDate written =
        mention.written() instanceof WrittenDate.Range range ? range.first() : mention.written();
    return status == EventStatus.PLANNED
        && written instanceof WrittenDate.Weekday day
        && day.near() == null
        && mention.cue() != DateCue.PAST
        && mention.span() != null
        && publishedOn != null
        && mention.span().to().isBefore(publishedOn);
  }

  /** What happened is not dated by a day to come, nor what is to come by a day that is past. */
  boolean contradicts(DateMention mention, TriggerAt at, EventStatus status) {
    DateSpan span = mention.span();
    if (span == null || publishedOn == null) {
      return false;
    }
    boolean told = at.trigger().shape() == Shape.PERFECT || Ahead.isKnown(at);
    boolean happened = told && status == EventStatus.OCCURRED;
    boolean toCome = status == EventStatus.PLANNED;
    return happened && span.from().isAfter(publishedOn)
        || toCome && span.to().isBefore(publishedOn) && !isAhead(mention, status);
  }

  /** Whether a span lies before the day of publication. */
  boolean isOver(DateSpan span) {
    return publishedOn != null && span.to().isBefore(publishedOn);
  }

  /** {@code التقى هذا الأسبوع}: up to today; what is to come, from today. */
  @Nullable DateSpan untilNow(@Nullable DateSpan span, EventStatus status) {
    boolean week =
        span != null
            && publishedOn != null
            && span.precision() == DatePrecision.SPAN
            && span.to().equals(span.from().plusDays(6))
            && !span.from().isAfter(publishedOn)
            && !span.to().isBefore(publishedOn);
    if (!week || span == null || publishedOn == null) {
      return span;
    }
    return switch (status) {
      case OCCURRED ->
          span.from().equals(publishedOn)
              ? DateSpan.span(publishedOn.minusDays(6), publishedOn)
              : DateSpan.span(span.from(), publishedOn);
      case PLANNED -> DateSpan.span(publishedOn, span.to());
      case ONGOING, CANCELLED, DENIED -> span;
    };
  }

  /**
   * {@code يستقبل فلان الثلاثاء فلانا}, written on a Friday: what is told in the present is to come
   * on such a day, unless it was yesterday.
   */
  DateSpan weekAhead(DateSpan day, List<DateMention> dates) {
    boolean named =
        dates.stream()
            .anyMatch(m ->
                day.equals(m.span())
                    && m.cue() != DateCue.PAST
                    && m.written() instanceof WrittenDate.Weekday written
                    && written.near() == null);
    return named && publishedOn != null && day.to().isBefore(publishedOn.minusDays(1))
        ? DateSpan.day(day.from().plusWeeks(1))
        : day;
  }

  /** {@code يلتقي فلانا في نوفمبر}, written in May: told in the present, a month is that ahead. */
  DateSpan yearAhead(DateSpan date, List<DateMention> dates) {
    boolean bare =
        dates.stream()
            .anyMatch(m ->
                date.equals(m.span())
                    && m.cue() == DateCue.NONE
                    && m.written() instanceof WrittenDate.Gregorian written
                    && written.month() != WrittenDate.UNWRITTEN
                    && written.year() == WrittenDate.UNWRITTEN
                    && written.yearOffset() == null);
    boolean past = publishedOn != null && date.to().isBefore(publishedOn.minusMonths(1));
    return bare && past ? DateSpan.month(YearMonth.from(date.from()).plusYears(1)) : date;
  }
}
