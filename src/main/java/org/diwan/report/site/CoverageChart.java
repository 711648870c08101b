package org.diwan.report.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.report.site.OverviewQuestions.DayArticles;

/**
 * Articles by day of publication up to the newest one's; by month where most of these days have
 * none, by year where most months have none. A time without any is a bar of nothing.
 */
record CoverageChart(List<DayArticles> published, LocalDate last) {
  private static final int DAYS = 31;
  private static final String LABEL = "d MMM uu";

  /** First day of the longest chart that ends with this day. */
  static LocalDate firstDay(LocalDate last) {
    return Grain.YEAR.reach(Grain.YEAR.start(last));
  }

  Chart chart() {
    List<Chart.Bar> days = days();
    if (isDense(days)) {
      return chart("DAY", days);
    }
    List<Chart.Bar> months = bars(Grain.MONTH);
    return isDense(months) ? chart("MONTH", months) : chart("YEAR", bars(Grain.YEAR));
  }

  private Chart chart(String grain, List<Chart.Bar> bars) {
    return new Chart(
        "coverage",
        Chart.Shape.COLUMNS,
        Phrases.of("coverage_" + grain),
        Phrases.of("coverage_note_" + grain, silent(bars)),
        Phrases.of("grain_" + grain),
        List.of(
            new Chart.Series(Phrases.of("with_fact"), "actual"),
            new Chart.Series(Phrases.of("without_fact"), "forecast")),
        published.isEmpty() ? List.of() : bars);
  }

  private static boolean isDense(List<Chart.Bar> bars) {
    return 2 * silent(bars) <= bars.size();
  }

  private static long silent(List<Chart.Bar> bars) {
    return bars.stream()
        .filter(bar -> bar.values().stream().allMatch(value -> value.shown() == 0))
        .count();
  }

  private List<Chart.Bar> days() {
    return bars(
        last.minusDays(DAYS - 1L).datesUntil(last.plusDays(1)), day -> day, CoverageChart::dayName);
  }

  /** From the earliest article on, as far as the chart reaches. */
  private List<Chart.Bar> bars(Grain grain) {
    LocalDate reach = grain.reach(grain.start(last));
    LocalDate earliest =
        published.stream().map(DayArticles::day).min(LocalDate::compareTo).orElse(last);
    LocalDate first = earliest.isBefore(reach) ? reach : earliest;
    Stream<LocalDate> starts =
        Stream.iterate(
            grain.start(first), day -> !day.isAfter(last), day -> day.plus(1, grain.unit()));
    return bars(starts, grain::start, grain::label);
  }

  private List<Chart.Bar> bars(
      Stream<LocalDate> starts,
      Function<LocalDate, LocalDate> start,
      Function<LocalDate, Name> named) {
    var articles = published.stream().collect(Collectors.groupingBy(day -> start.apply(day.day())));
    return starts
        .map(from -> bar(named.apply(from), articles.getOrDefault(from, List.of())))
        .toList();
  }

  private static Chart.Bar bar(Name label, List<DayArticles> days) {
    long articles = days.stream().mapToLong(DayArticles::articles).sum();
    long without = days.stream().mapToLong(DayArticles::withoutFact).sum();
    return Chart.Bar.of(label, "", articles - without, without);
  }

  private static Name dayName(LocalDate day) {
    return new Name(
        DateTimeFormatter.ofPattern(LABEL, Locale.ENGLISH).format(day),
        DateTimeFormatter.ofPattern(LABEL, Language.ARABIC.locale()).format(day));
  }
}
