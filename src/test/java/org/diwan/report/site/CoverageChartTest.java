package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diwan.report.site.OverviewQuestions.DayArticles;
import org.junit.jupiter.api.Test;

/** How articles are laid out by day and by month. */
class CoverageChartTest {
  private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

  @Test
  void goesByDayWhereMostDaysHaveAnArticle() {
    Chart chart = chart(LAST.minusDays(19).datesUntil(LAST.plusDays(1)));
    assertThat(chart.title().en()).isEqualTo("Articles by day of publication");
    assertThat(chart.bars()).hasSize(31);
    assertThat(chart.note().en()).endsWith("Days without an article: 11.");
    assertThat(chart.bars().getLast().label().en()).isEqualTo("31 Mar 25");
    assertThat(shown(chart.bars().getLast())).containsExactly(2L, 1L);
  }

  @Test
  void goesByMonthWhereMostDaysHaveNone() {
    Chart chart = chart(Stream.of(LocalDate.of(2025, 1, 30), LocalDate.of(2025, 3, 1), LAST));
    assertThat(chart.title().en()).isEqualTo("Articles by month of publication");
    assertThat(chart.bars()).extracting(bar -> bar.label().en()).startsWith("Jan 2025").hasSize(3);
    assertThat(chart.note().en()).endsWith("Months without one: 1.");
    assertThat(shown(chart.bars().getLast())).containsExactly(4L, 2L);
  }

  @Test
  void goesByYearWhereMostMonthsHaveNone() {
    Chart chart = chart(Stream.of(LocalDate.of(2012, 5, 1), LocalDate.of(2014, 5, 1), LAST));
    assertThat(chart.title().en()).isEqualTo("Articles by year of publication");
    assertThat(chart.bars()).extracting(bar -> bar.label().en()).startsWith("2012").hasSize(14);
    assertThat(chart.note().en()).endsWith("Years without one: 11.");
  }

  @Test
  void isEmptyWithoutArticles() {
    assertThat(chart(Stream.of()).isEmpty()).isTrue();
  }

  private static Chart chart(Stream<LocalDate> days) {
    return new CoverageChart(days.map(day -> new DayArticles(day, 3, 1)).toList(), LAST).chart();
  }

  private static List<Long> shown(Chart.Bar bar) {
    return bar.values().stream().map(Chart.Value::shown).toList();
  }
}
