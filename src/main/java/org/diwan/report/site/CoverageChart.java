package org.diwan.report.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.diwan.report.site.OverviewQuestions.DayArticles;

/** Articles by day of publication up to the newest one's; a day without any is a day. */
record CoverageChart(List<DayArticles> published, LocalDate last) {
  private static final int DAYS = 31;
  private static final String LABEL = "d MMM uu";
  private static final DayArticles NONE = new DayArticles(LocalDate.EPOCH, 0, 0);

  /** First day of a chart that ends with this one. */
  static LocalDate firstDay(LocalDate last) {
    return last.minusDays(DAYS - 1L);
  }

  Chart chart() {
    return new Chart(
        "coverage",
        Chart.Shape.COLUMNS,
        Phrases.of("chart_coverage"),
        Phrases.of("chart_coverage_note", silentDays()),
        Phrases.of("grain_DAY"),
        List.of(
            new Chart.Series(Phrases.of("with_fact"), "actual"),
            new Chart.Series(Phrases.of("without_fact"), "forecast")),
        published.isEmpty() ? List.of() : bars());
  }

  private long silentDays() {
    return DAYS - published.stream().map(DayArticles::day).distinct().count();
  }

  private List<Chart.Bar> bars() {
    Map<LocalDate, DayArticles> byDay =
        published.stream().collect(Collectors.toMap(DayArticles::day, day -> day));
    return firstDay(last)
        .datesUntil(last.plusDays(1))
        .map(day -> bar(day, byDay.getOrDefault(day, NONE)))
        .toList();
  }

  private static Chart.Bar bar(LocalDate day, DayArticles articles) {
    Name label =
        new Name(
            DateTimeFormatter.ofPattern(LABEL, Locale.ENGLISH).format(day),
            DateTimeFormatter.ofPattern(LABEL, Language.ARABIC.locale()).format(day));
    return Chart.Bar.of(
        label, "", articles.articles() - articles.withoutFact(), articles.withoutFact());
  }
}
