package org.diwan.extract.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
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

  private final List<List<DateMention>> dates;
  private final @Nullable LocalDate publishedOn;
  private final int lead;
  private final @Nullable DateSpan leadDay;

  Dating(List<List<DateMention>> dates, int lead, @Nullable LocalDate publishedOn) {
    this.dates = dates;
    this.publishedOn = publishedOn;
    this.lead = lead;
    this.leadDay = leadDay(lead < dates.size() ? dates.get(lead) : List.of(), publishedOn);
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

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  /** Index of the sentence that tells the news, the title not counted. */
  int lead() {
    return lead;
  }

  /** Null where no date stands near enough. */
  @Nullable DateSpan near(Clause clause, int sentence, TriggerAt at) {
    DateSpan best = null;
    int least = REACH;
    for (DateMention mention : dates.get(sentence)) {
      if (mention.nameLike()
          || mention.span() == null
          || isTerm(mention)
          || isForYear(clause, mention)) {
        continue;
      }
      int distance = distance(clause, at, mention);
      if (distance < least) {
        least = distance;
        best = mention.span();
      }
    }
    return best == null && sentence <= lead + 3 ? only(dates.get(sentence)) : best;
  }

  /** The one day that a sentence of the lead names, however far it stands. */
  private static @Nullable DateSpan only(List<DateMention> mentions) {
    List<DateMention> days =
        mentions.stream()
            .filter(
                m -> !m.nameLike() && m.span() != null && m.span().precision() == DatePrecision.DAY)
            .toList();
    return days.size() == 1 ? days.getFirst().span() : null;
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

  private static int distance(Clause clause, TriggerAt at, DateMention mention) {
    int from = Math.min(at.end(), mention.pastLastToken());
    int to = Math.max(at.first(), mention.firstToken());
    int distance = to - from;
    for (int i = from; i < to; i++) {
      if (clause.isVerb(i)) {
        distance += VERB;
      }
      Barrier barrier = clause.barrier(i);
      if (barrier == Barrier.MARK || barrier == Barrier.CLAUSE || barrier == Barrier.RELATIVE) {
        distance += CLAUSE;
      }
    }
    return distance;
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
