package org.diwan.report.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.report.site.OverviewQuestions.DayArticles;

/**
 * Articles by day of publication up to the newest one's; by month where most of these days have
 * none. A day or month without any is a bar of nothing.
 */
record CoverageChart(List<DayArticles> published, LocalDate last) {
  private static final int DAYS = 31;
  private static final String LABEL = "d MMM uu";

  /** First day of a chart by month that ends with this day. */
  static LocalDate firstDay(LocalDate last) {
    return Grain.MONTH.reach(last.withDayOfMonth(1));
  }

  Chart chart() {
    List<LocalDate> days = last.minusDays(DAYS - 1L).datesUntil(last.plusDays(1)).toList();
    List<Chart.Bar> byDay = bars(days, day -> day, CoverageChart::dayName);
    return 2 * silent(byDay) > DAYS
        ? chart("MONTH", bars(months(), day -> day.withDayOfMonth(1), Grain.MONTH::label))
        : chart("DAY", byDay);
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

  private static long silent(List<Chart.Bar> bars) {
    return bars.stream()
        .filter(bar -> bar.values().stream().allMatch(value -> value.shown() == 0))
        .count();
  }

  /** From that of the earliest article on. */
  private List<LocalDate> months() {
    LocalDate first = published.stream().map(DayArticles::day).min(LocalDate::compareTo).orElse(last);
    return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
        .map(month -> month.atDay(1))
        .takeWhile(month -> !month.isAfter(last))
        .toList();
  }

  private List<Chart.Bar> bars(
      List<LocalDate> starts,
      Function<LocalDate, LocalDate> start,
      Function<LocalDate, Name> named) {
    var articles =
        published.stream().collect(Collectors.groupingBy(day -> start.apply(day.day())));
    return starts.stream()
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
