package org.diwan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a sentence. Rules find what is written ({@link MonthDates}, {@link
 * NumericDates}, {@link DayOfMonthDates}, {@link WeekdayDates}, {@link PeriodDates}, {@link
 * YearDates}, {@link PartDates}), {@link DateJoins} puts ranges together, {@link DateResolver} says
 * which days are meant. Safe for many threads.
 */
public final class DateReader {
  private final DateLexicon lexicon;

  public DateReader(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the sentences tell about their own time; a first pass over the article. */
  public DateContext context(@Nullable LocalDate publishedOn, List<Sentence> sentences) {
    return publishedOn != null
        ? DateContext.published(publishedOn)
        : new DateContext(null, TiedYears.latest(lexicon, sentences));
  }

  /** The dates of a sentence in their order. */
  public List<DateMention> read(Sentence sentence, DateContext context) {
    DateWords words = new DateWords(lexicon, sentence.tokens());
    List<DateFound> all = DateScan.of(words);
    Integer tied = all.isEmpty() ? null : sentenceYear(words, all, context);
    List<DateMention> mentions = new ArrayList<>(all.size());
    int from = 0;
    for (DateFound found : all) {
      int first = DateEdges.first(words, found.first(), from);
      mentions.add(mention(words, first, found, context.publishedOn(), tied));
      from = found.past();
    }
    return mentions;
  }

  private static DateMention mention(
      DateWords words,
      int first,
      DateFound found,
      @Nullable LocalDate today,
      @Nullable Integer tied) {
    DateCue around =
        found.direction() == DateCue.NONE
            ? DateCues.before(words, found.first())
            : found.direction();
    DateResolver resolver = new DateResolver(today, tied, found.direction(), around);
    return new DateMention(
        first,
        found.past(),
        kind(found.written()),
        found.written(),
        around,
        resolver.resolve(found.written()),
        found.near(),
        DateNames.isName(words, found, first));
  }

  /** The one year that this sentence names, else what the article does. */
  private static @Nullable Integer sentenceYear(
      DateWords words, List<DateFound> all, DateContext context) {
    Set<Integer> years = new HashSet<>();
    all.forEach(found -> TiedYears.addYear(words, found, years));
    return years.size() == 1 ? years.iterator().next() : context.tiedYear();
  }

  private static DateKind kind(WrittenDate written) {
    return switch (written) {
      case WrittenDate.Gregorian date -> DateKind.CALENDAR;
      case WrittenDate.Hijri date -> DateKind.HIJRI;
      case WrittenDate.Weekday date -> DateKind.WEEKDAY;
      case WrittenDate.Range range -> DateKind.RANGE;
      case WrittenDate.Decade decade -> DateKind.RANGE;
      case WrittenDate.Part part -> kind(part.whole());
      case WrittenDate.RelativeDay date -> DateKind.RELATIVE;
      case WrittenDate.DayOfRelativeMonth date -> DateKind.RELATIVE;
      case WrittenDate.Period period -> DateKind.RELATIVE;
      case WrittenDate.Vague vague -> DateKind.RELATIVE;
      case WrittenDate.Away away -> DateKind.RELATIVE;
    };
  }
}
