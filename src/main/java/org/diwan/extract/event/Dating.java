package org.diwan.extract.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.DateCue;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.diwan.text.DateUnit;
import org.diwan.text.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Which date of its sentence belongs to an event: the nearest, other verbs and clauses between them
 * counting as distance.
 */
final class Dating {
  private static final int REACH = 40;
  private static final int BESIDE = 3;
  private static final int VERB = 9;
  private static final int CLAUSE = 14;
  private static final Set<String> OTHERS =
      Set.of("حرب", "ثوره", "انتخابات", "احتجاجات", "انقلاب", "انتفاضه", "ازمه", "زلزال", "اتفاق");

  private final List<List<DateMention>> dates;
  private final @Nullable LocalDate publishedOn;
  private final @Nullable Integer tiedYear;
  private final int lead;
  private final @Nullable DateSpan leadDay;
  private final Map<EventType, DateSpan> spare = new EnumMap<>(EventType.class);

  Dating(
      List<List<DateMention>> dates,
      int lead,
      @Nullable LocalDate publishedOn,
      @Nullable Integer tiedYear) {
    this.dates = dates;
    this.tiedYear = tiedYear;
    this.publishedOn = publishedOn;
    this.lead = lead;
    this.leadDay = leadDay(lead < dates.size() ? dates.get(lead) : List.of(), publishedOn);
  }

  static Dating of(
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
      boolean day = span != null && !mention.nameLike() && span.precision() == DatePrecision.DAY;
      if (day
          && publishedOn != null
          && span != null
          && !span.from().isAfter(publishedOn)
          && span.from().isAfter(publishedOn.minusDays(8))) {
        return span;
      }
    }
    return null;
  }

  /** Keeps a date told of a happening that is told itself only elsewhere. */
  void keep(EventType type, DateSpan date) {
    spare.putIfAbsent(type, date);
  }

  @Nullable DateSpan kept(EventType type) {
    return spare.get(type);
  }

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  /** Index of the sentence that tells the news, the title not counted. */
  int lead() {
    return lead;
  }

  /**
   * Null where no date stands near enough, or where nothing tells which day or year the nearest
   * means.
   */
  @Nullable DateSpan near(Clause clause, int sentence, TriggerAt at, EventStatus status) {
    AwayFrom count = new AwayFrom(clause, dates.get(sentence), newsDay(sentence), tiedYear);
    DateSpan away = count.of(at, false);
    if (away != null) {
      return away;
    }
    DateMention best = nearest(clause, sentence, at, status);
    DateSpan about = best == null || best.firstToken() < at.first() ? count.of(at, true) : null;
    return best == null || about != null ? about : untilNow(coming(best, status), status);
  }

  /** {@code بعد يومين من هجوم}: another one than what is told. */
  boolean isCounted(Clause clause, int sentence, TriggerAt at) {
    return new AwayFrom(clause, dates.get(sentence), null, null).isTo(at);
  }

  /** The day that the lead names, else that of publication; null where no news is told. */
  private @Nullable LocalDate newsDay(int sentence) {
    if (!backstory().isNews(sentence)) {
      return null;
    }
    return leadDay == null ? publishedOn : leadDay.from();
  }

  /**
   * {@code التقى قبل أشهر فلانا}: a time is told that nothing resolves, but not that of the news.
   */
  boolean isLongAgo(Clause clause, int sentence, TriggerAt at, EventStatus status) {
    DateMention best = nearest(clause, sentence, at, status);
    return best != null && best.span() == null && best.written() instanceof WrittenDate.Vague;
  }

  /** {@code التقى هذا الأسبوع}: up to today; what is to come, from today. */
  private @Nullable DateSpan untilNow(@Nullable DateSpan span, EventStatus status) {
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

  private @Nullable DateMention nearest(
      Clause clause, int sentence, TriggerAt at, EventStatus status) {
    DateMention best = null;
    int least = REACH;
    for (DateMention mention : dates.get(sentence)) {
      if (mention.nameLike()
          || AwayFrom.is(mention)
          || isTerm(mention)
          || isForYear(clause, mention)
          || isOfAnother(clause, at, mention)
          || DateOwner.isOther(clause, at, mention, status)
          || contradicts(mention, at, status)) {
        continue;
      }
      int distance = distance(clause, at, mention);
      if (distance < least) {
        least = distance;
        best = mention;
      }
    }
    return best;
  }

  /** {@code سيصل الثلاثاء}, {@code الثلاثاء والأربعاء}: of what is to come, the days ahead. */
  private @Nullable DateSpan coming(DateMention mention, EventStatus status) {
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

  /**
   * {@code يستقبل فلان الثلاثاء فلانا}, written on a Friday: what is told in the present is to come
   * on such a day, unless it was yesterday.
   */
  DateSpan weekAhead(DateSpan day, int sentence) {
    boolean named =
        dates.get(sentence).stream()
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
  DateSpan yearAhead(DateSpan date, int sentence) {
    boolean bare =
        dates.get(sentence).stream()
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

  /** {@code منذ حرب العام 2014}: when something else was. */
  private static boolean isOfAnother(Clause clause, TriggerAt at, DateMention mention) {
    int head = mention.firstToken() - 1;
    for (int i = head; i >= Math.max(0, head - 1) && i >= at.end(); i--) {
      if (OTHERS.contains(clause.tokens().get(i).forms().getLast().word())) {
        return true;
      }
    }
    return mention.firstToken() < at.first()
        && head >= 0
        && OTHERS.contains(clause.tokens().get(head).forms().getLast().word());
  }

  /** What happened is not dated by a day to come, nor what is to come by a day that is past. */
  private boolean contradicts(DateMention mention, TriggerAt at, EventStatus status) {
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

  /**
   * The one day that a sentence of the lead names, however far it stands; not that of the main
   * clause for what a relative clause tells.
   */
  @Nullable DateSpan only(Clause clause, int sentence, TriggerAt at, EventStatus status) {
    if (sentence > lead + 3 || dates.get(sentence).stream().anyMatch(Dating::isUntold)) {
      return null;
    }
    List<DateMention> days =
        dates.get(sentence).stream()
            .filter(
                m -> !m.nameLike() && m.span() != null && m.span().precision() == DatePrecision.DAY)
            .filter(m -> !contradicts(m, at, status))
            .filter(m -> !DateOwner.isOther(clause, at, m, status))
            .toList();
    return days.size() == 1 && !isRelative(clause, days.getFirst(), at)
        ? coming(days.getFirst(), status)
        : null;
  }

  /** A day that neither text nor publication tell. */
  private static boolean isUntold(DateMention mention) {
    return mention.span() == null
        && (mention.kind() == DateKind.WEEKDAY || mention.kind() == DateKind.CALENDAR);
  }

  private static boolean isRelative(Clause clause, DateMention day, TriggerAt at) {
    for (int i = day.pastLastToken(); i < at.first(); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE && i >= at.first() - BESIDE) {
        return true;
      }
    }
    return false;
  }

  /** {@code 2024 – 2028}: a term of years, when a document holds, not when it was signed. */
  private static boolean isTerm(DateMention mention) {
    DateSpan span = mention.span();
    return mention.kind() == DateKind.RANGE
        && span != null
        && span.from().getYear() + 1 < span.to().getYear();
  }

  /** {@code محضر … لعام 2026}: for which year, not when. */
  private static boolean isForYear(Clause clause, DateMention mention) {
    String first = clause.tokens().get(mention.firstToken()).folded();
    String before =
        mention.firstToken() == 0 ? "" : clause.tokens().get(mention.firstToken() - 1).folded();
    return first.equals("لعام")
        || before.equals("لعام")
        || before.equals("للعام")
        || before.equals("لسنه");
  }

  /** Whether the article names a day or month of its own anywhere. */
  boolean hasDates() {
    return dates.stream()
        .flatMap(List::stream)
        .anyMatch(
            m -> m.span() != null && !m.nameLike() && m.span().precision() != DatePrecision.YEAR);
  }

  Backstory backstory() {
    return new Backstory(dates, publishedOn);
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
  @Nullable DateSpan monthOf(@Nullable DateSpan date, int sentence, TriggerAt at) {
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

  /** Names and marks not counted. */
  private static int words(Clause clause, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return words;
  }

  /** Verbs and clauses between count as distance, but not the relative clause of a noun. */
  private static int distance(Clause clause, TriggerAt at, DateMention mention) {
    int from = Math.min(at.end(), mention.pastLastToken());
    int to = Math.max(at.first(), mention.firstToken());
    int distance = to - from;
    boolean own = at.isNoun() && mention.firstToken() >= at.end();
    boolean inside = false;
    for (int i = from; i < to; i++) {
      boolean relative = clause.barrier(i) == Barrier.RELATIVE;
      if (relative && own && !inside && words(clause, at.end(), i) <= BESIDE) {
        inside = true;
        continue;
      }
      if (clause.isVerb(i)) {
        distance += inside && own ? 0 : VERB;
        own = false;
      }
      if (relative || clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        distance += CLAUSE;
      }
    }
    return inside ? Math.max(0, distance - CLAUSE) : distance;
  }

  /** A day up to publication that the first sentence of the body names, null for none. */
  @Nullable DateSpan leadDay() {
    return leadDay;
  }

  /** The month of publication, which stands for the time of an undated lead. */
  @Nullable DateSpan month() {
    return publishedOn == null ? null : DateSpan.month(YearMonth.from(publishedOn));
  }
}
