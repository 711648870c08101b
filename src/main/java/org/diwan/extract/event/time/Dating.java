package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.DateMention;
import org.diwan.text.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * When the events of an article were: which date of its sentence belongs to each, and what the
 * article tells of its own day. {@link NearestDate} and {@link OnlyDay} choose, {@link DaysAhead}
 * tells past from future.
 */
public final class Dating {
  /** Tokens from a trigger to a date beside it. */
  private static final int BESIDE = 3;

  /** Sentences behind the lead that are told of the same day. */
  private static final int NEWS = 3;

  /** Days up to publication, one of which is that of the lead. */
  private static final int RECENT = 7;

  private final List<List<DateMention>> dates;
  private final @Nullable LocalDate publishedOn;
  private final @Nullable Integer tiedYear;
  private final int lead;
  private final @Nullable DateSpan leadDay;
  private final DaysAhead ahead;
  private final Map<EventType, DateSpan> spare = new EnumMap<>(EventType.class);
  private final Map<EventType, DateSpan> ofLead = new EnumMap<>(EventType.class);

  public Dating(
      List<List<DateMention>> dates,
      int lead,
      @Nullable LocalDate publishedOn,
      @Nullable Integer tiedYear) {
    this.dates = dates;
    this.tiedYear = tiedYear;
    this.publishedOn = publishedOn;
    this.lead = lead;
    leadDay = leadDay(lead < dates.size() ? dates.get(lead) : List.of(), publishedOn);
    ahead = new DaysAhead(publishedOn, leadDay);
  }

  public static Dating of(
      List<List<DateMention>> dates,
      Opening opening,
      @Nullable LocalDate publishedOn,
      @Nullable Integer tiedYear) {
    List<List<DateMention>> told = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int sentence = i;
      told.add(
          dates.get(i).stream()
              .filter(m -> !opening.isDateline(sentence, m, publishedOn))
              .toList());
    }
    return new Dating(told, opening.lead(), publishedOn, tiedYear);
  }

  private static @Nullable DateSpan leadDay(
      List<DateMention> dates, @Nullable LocalDate publishedOn) {
    for (DateMention mention : dates) {
      DateSpan span = mention.span();
      if (span != null && !mention.nameLike() && isRecentDay(span, publishedOn)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isRecentDay(DateSpan span, @Nullable LocalDate publishedOn) {
    return span.precision() == DatePrecision.DAY && isRecent(span, publishedOn);
  }

  /** {@code خلال الساعات الماضية}: a day of the news, or two. */
  private static boolean isRecent(DateSpan span, @Nullable LocalDate publishedOn) {
    return publishedOn != null
        && !span.from().isAfter(publishedOn)
        && !span.from().isBefore(publishedOn.minusDays(RECENT))
        && !span.to().isAfter(span.from().plusDays(1));
  }

  /** Whether a date is a day of the news; where nobody knows when that was, any day. */
  public boolean isOfNews(DateSpan date) {
    return publishedOn == null
        ? date.precision() == DatePrecision.DAY
        : isRecentDay(date, publishedOn);
  }

  /**
   * The date nearest to an event. Null where no date stands near enough, or where nothing tells
   * which day or year the nearest means.
   */
  public @Nullable DateSpan near(Clause clause, int sentence, TriggerAt at, EventStatus status) {
    AwayFrom count = new AwayFrom(clause, dates.get(sentence), newsDay(sentence), tiedYear);
    DateSpan away = count.of(at, false);
    if (away != null) {
      return away;
    }
    DateSpan since =
        publishedOn == null
            ? null
            : new SinceThen(clause, at, publishedOn).among(dates.get(sentence));
    if (since != null) {
      return since;
    }
    DateMention best = nearest(clause, sentence, at, status);
    DateSpan about = best == null || best.firstToken() < at.first() ? count.of(at, true) : null;
    return best == null || about != null ? about : ahead.untilNow(ahead.of(best, status), status);
  }

  private @Nullable DateMention nearest(
      Clause clause, int sentence, TriggerAt at, EventStatus status) {
    return new NearestDate(ahead, clause, at, status).among(dates.get(sentence));
  }

  /** The one day that a sentence of the lead names, however far it stands; null for none. */
  public @Nullable DateSpan only(Clause clause, int sentence, TriggerAt at, EventStatus status) {
    DateMention day =
        sentence > lead + NEWS
            ? null
            : new OnlyDay(ahead, clause, at, status).among(dates.get(sentence));
    return day == null ? null : ahead.of(day, status);
  }

  /** What is told in the present on a weekday or in a month that seems past is to come then. */
  public DateSpan ofPresent(DateSpan date, int sentence) {
    List<DateMention> told = dates.get(sentence);
    return ahead.yearAhead(ahead.weekAhead(date, told), told);
  }

  /** {@code بعد يومين من هجوم}: another one than what is told. */
  public boolean isCounted(Clause clause, int sentence, TriggerAt at) {
    return new AwayFrom(clause, dates.get(sentence), null, null).isTo(at);
  }

  /**
   * {@code التقى قبل أشهر فلانا}: a time is told that nothing resolves, but not that of the news.
   */
  public boolean isLongAgo(Clause clause, int sentence, TriggerAt at, EventStatus status) {
    DateMention best = nearest(clause, sentence, at, status);
    return best != null && best.span() == null && best.written() instanceof WrittenDate.Vague;
  }

  /** A date within a few words behind a trigger, null for none. */
  @Nullable DateSpan beside(int sentence, TriggerAt at) {
    for (DateMention mention : dates.get(sentence)) {
      int gap = mention.firstToken() - at.end();
      if (!mention.nameLike() && mention.span() != null && gap >= 0 && gap <= BESIDE) {
        return mention.span();
      }
    }
    return null;
  }

  /** The month of a day that stands before a trigger; another date as it is. */
  public @Nullable DateSpan monthOf(@Nullable DateSpan date, int sentence, TriggerAt at) {
    boolean before =
        date != null
            && date.precision() == DatePrecision.DAY
            && dates.get(sentence).stream()
                .anyMatch(m -> m.pastLastToken() <= at.first() && date.equals(m.span()));
    return before && date != null ? DateSpan.month(YearMonth.from(date.from())) : date;
  }

  /** The last day named before a token, null for none. */
  @Nullable DateSpan dayBefore(int sentence, int token) {
    return dates.get(sentence).stream()
        .filter(m -> m.pastLastToken() <= token && !m.nameLike())
        .map(DateMention::span)
        .filter(span -> span != null && span.precision() == DatePrecision.DAY)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** The date that begins at a token or right behind it, null for none. */
  @Nullable DateSpan beginningAt(int sentence, int token) {
    for (DateMention mention : dates.get(sentence)) {
      if (mention.firstToken() >= token && mention.firstToken() <= token + 1) {
        return mention.span();
      }
    }
    return null;
  }

  /** Whether the article names a day or month of its own anywhere. */
  public boolean hasDates() {
    return dates.stream()
        .flatMap(List::stream)
        .anyMatch(
            m -> m.span() != null && !m.nameLike() && m.span().precision() != DatePrecision.YEAR);
  }

  public Backstory backstory() {
    return new Backstory(dates, publishedOn);
  }

  /** The day that the lead names, else that of publication; null where no news is told. */
  private @Nullable LocalDate newsDay(int sentence) {
    if (!backstory().isNews(sentence)) {
      return null;
    }
    return leadDay == null ? publishedOn : leadDay.from();
  }

  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  /** Index of the sentence that tells the news, the title not counted. */
  public int lead() {
    return lead;
  }

  /** A day up to publication that the first sentence of the body names, null for none. */
  public @Nullable DateSpan leadDay() {
    return leadDay;
  }

  /** The month of publication, which stands for the time of an undated lead. */
  public @Nullable DateSpan month() {
    return publishedOn == null ? null : DateSpan.month(YearMonth.from(publishedOn));
  }

  /** Keeps a date told of a happening that is told itself only elsewhere. */
  void keep(EventType type, DateSpan date) {
    spare.putIfAbsent(type, date);
  }

  public @Nullable DateSpan kept(EventType type) {
    return spare.get(type);
  }

  /** Keeps the day of what the lead tells, be it an event there or not: {@code الهجوم الذي وقع}. */
  public void keepLead(Clause clause, int sentence, TriggerAt at) {
    DateSpan day = sentence == lead ? near(clause, sentence, at, EventStatus.OCCURRED) : null;
    if (day != null && isRecent(day, publishedOn)) {
      ofLead.putIfAbsent(at.trigger().type(), day);
    }
  }

  /**
   * The day that the lead gives for what a headline or the sentence behind tells, null for none.
   */
  public @Nullable DateSpan ofLead(EventType type) {
    return ofLead.get(type);
  }
}
