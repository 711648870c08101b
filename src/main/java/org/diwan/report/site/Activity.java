package org.diwan.report.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diwan.report.site.OverviewQuestions.DayCount;
import org.jspecify.annotations.Nullable;

/**
 * Events over time: by week where most of them have a day, else by month, else by year. What is
 * dated too vaguely for that, lies before the chart or has no date is counted in the note.
 */
final class Activity {

  /** How time is cut, and how far back a chart reaches. */
  private enum Grain {
    WEEK(53, "DAY"),
    MONTH(36, "DAY MONTH"),
    YEAR(25, "DAY MONTH YEAR SPAN");

    private final int most;
    private final List<String> precisions;

    Grain(int most, String precisions) {
      this.most = most;
      this.precisions = List.of(precisions.split(" "));
    }

    boolean fits(DayCount count) {
      return count.day() != null && precisions.contains(count.precision());
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.with(Month.JANUARY).withDayOfMonth(1);
      };
    }

    ChronoUnit unit() {
      return switch (this) {
        case WEEK -> ChronoUnit.WEEKS;
        case MONTH -> ChronoUnit.MONTHS;
        case YEAR -> ChronoUnit.YEARS;
      };
    }

    Name label(LocalDate start) {
      String pattern =
          switch (this) {
            case WEEK -> "d MMM uu";
            case MONTH -> "MMM uuuu";
            case YEAR -> "uuuu";
          };
      return new Name(
          DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(start),
          DateTimeFormatter.ofPattern(pattern, Language.ARABIC.locale()).format(start));
    }
  }

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
    LocalDate last =
        counts.stream()
            .filter(grain::fits)
            .map(DayCount::day)
            .max(LocalDate::compareTo)
            .map(grain::start)
            .orElse(null);
    return new Chart(
        "activity",
        Chart.Shape.COLUMNS,
        Phrases.of("activity_" + grain),
        note(last),
        Phrases.of("grain_" + grain),
        List.of(
            new Chart.Series(Phrases.of("deeds"), "deed"),
            new Chart.Series(Phrases.of("words"), "word")),
        last == null ? List.of() : bars(last));
  }

  private Grain grain() {
    long dated = sum(count -> count.day() != null);
    for (Grain tried : List.of(Grain.WEEK, Grain.MONTH)) {
      if (2 * sum(tried::fits) >= dated) {
        return tried;
      }
    }
    return Grain.YEAR;
  }

  private List<Chart.Bar> bars(LocalDate last) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (LocalDate start = first(last); !start.isAfter(last); start = start.plus(1, grain.unit())) {
      LocalDate from = start;
      Predicate<DayCount> here = count -> grain.fits(count) && from.equals(start(count));
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
    LocalDate earliest = last.minus(grain.most - 1L, grain.unit());
    return counts.stream()
        .filter(grain::fits)
        .map(this::start)
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
    long earlier = sum(count -> grain.fits(count) && start(count).isBefore(first));
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

  private LocalDate start(DayCount count) {
    return grain.start(Objects.requireNonNull(count.day()));
  }

  private long sum(Predicate<DayCount> which) {
    return counts.stream().filter(which).mapToLong(DayCount::events).sum();
  }
}
