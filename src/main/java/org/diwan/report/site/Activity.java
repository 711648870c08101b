package org.diwan.report.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diwan.report.site.OverviewQuestions.DayCount;
import org.jspecify.annotations.Nullable;

/**
 * Deeds by their day and words by the day on which they were told: by week where the last year of
 * weeks shows most of them, else by month, else by year. What is dated too vaguely for that, lies
 * before the chart or has no date is counted in the note.
 */
final class Activity {

  private final List<DayCount> counts;
  private final Grain grain;

  /**
   * @param counts of days up to today; later ones are left out
   */
  Activity(List<DayCount> counts, LocalDate today) {
    this.counts =
        counts.stream()
            .filter(count -> count.day() == null || !count.day().isAfter(today))
            .toList();
    this.grain = grain();
  }

  Chart chart() {
    LocalDate last = last(grain);
    return Chart.ofDeedsAndWords(
        "activity",
        Chart.Shape.COLUMNS,
        Phrases.of("activity_" + grain),
        note(last),
        Phrases.of("grain_" + grain),
        last == null ? List.of() : bars(last));
  }

  private Grain grain() {
    long dated = sum(count -> count.day() != null);
    for (Grain tried : List.of(Grain.WEEK, Grain.MONTH)) {
      LocalDate last = last(tried);
      if (last != null && 2 * shownSince(tried, tried.reach(last)) >= dated) {
        return tried;
      }
    }
    return Grain.YEAR;
  }

  private @Nullable LocalDate last(Grain of) {
    return counts.stream()
        .filter(of::fits)
        .map(count -> start(of, count))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private long shownSince(Grain of, LocalDate first) {
    return sum(count -> of.fits(count) && !start(of, count).isBefore(first));
  }

  private List<Chart.Bar> bars(LocalDate last) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (LocalDate start = first(last); !start.isAfter(last); start = start.plus(1, grain.unit())) {
      LocalDate from = start;
      Predicate<DayCount> here = count -> grain.fits(count) && from.equals(start(grain, count));
      bars.add(
          Chart.Bar.of(
              grain.label(start),
              "",
              sum(here.and(count -> count.eventClass().equals("DEED"))),
              sum(here.and(count -> !count.eventClass().equals("DEED")))));
    }
    return bars;
  }

  private LocalDate first(LocalDate last) {
    LocalDate earliest = grain.reach(last);
    return counts.stream()
        .filter(grain::fits)
        .map(count -> start(grain, count))
        .filter(start -> !start.isBefore(earliest))
        .min(LocalDate::compareTo)
        .orElse(last);
  }

  private Name note(@Nullable LocalDate last) {
    if (last == null) {
      return Name.NONE;
    }
    LocalDate first = first(last);
    long undated = sum(count -> count.day() == null);
    long vague = sum(count -> count.day() != null && !grain.fits(count));
    long earlier = sum(count -> grain.fits(count) && start(grain, count).isBefore(first));
    return Stream.of(
            counted("activity_undated", undated),
            counted("activity_vague", vague),
            counted("activity_earlier", earlier))
        .filter(Name::isKnown)
        .reduce((one, other) -> Phrases.of("joined", one, other))
        .map(left -> Phrases.of("activity_left_out", left))
        .orElse(Phrases.of("activity_note"));
  }

  private static Name counted(String phrase, long events) {
    return events == 0 ? Name.NONE : Phrases.of(phrase, events);
  }

  private static LocalDate start(Grain of, DayCount count) {
    return of.start(Objects.requireNonNull(count.day()));
  }

  private long sum(Predicate<DayCount> which) {
    return counts.stream().filter(which).mapToLong(DayCount::events).sum();
  }
}
