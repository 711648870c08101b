package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.diwan.report.site.OverviewQuestions.DayCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How events are laid out over time. */
class ActivityTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  @Test
  void goesByWeekWhereDaysAreKnown() {
    Chart chart = chart(count("2025-06-02", "DAY", 2), count("2025-06-17", "DAY", 1));
    assertThat(chart.title().en()).isEqualTo("Events by week");
    assertThat(chart.bars()).hasSize(3);
    assertThat(chart.bars().getFirst().label().ar()).isEqualTo("2 يونيو 25");
    assertThat(deeds(chart)).containsExactly(2L, 0L, 1L);
  }

  @Test
  void goesByMonthOrYearWhereDaysAreNot() {
    assertThat(chart(count("2025-06-01", "MONTH", 3), count("2025-06-02", "DAY", 2)).title().en())
        .isEqualTo("Events by month");
    assertThat(chart(count("2025-01-01", "YEAR", 9), count("2025-06-02", "DAY", 2)).title().en())
        .isEqualTo("Events by year");
  }

  @Test
  void goesByYearWhereMostLiesFarBack() {
    Chart chart = chart(count("2025-06-02", "DAY", 3), count("2009-06-02", "DAY", 9));
    assertThat(chart.title().en()).isEqualTo("Events by year");
    assertThat(deeds(chart)).hasSize(17).startsWith(9L).endsWith(3L);
  }

  @Test
  void tellsWhatIsNotInTheChart() {
    Chart chart =
        chart(
            count("2025-06-02", "DAY", 9),
            count("1990-06-02", "DAY", 3),
            count("2025-01-01", "YEAR", 2),
            count(null, "UNKNOWN", 4));
    assertThat(deeds(chart)).containsExactly(9L);
    assertThat(chart.note().en()).contains("4 without a date", "2 dated too vaguely", "3 earlier");
  }

  @Test
  void leavesOutDaysToCome() {
    assertThat(deeds(chart(count("2025-06-02", "DAY", 1), count("2031-01-01", "DAY", 1))))
        .containsExactly(1L);
  }

  @Test
  void isEmptyWithoutEvents() {
    assertThat(chart().isEmpty()).isTrue();
    assertThat(chart(count(null, "UNKNOWN", 4)).isEmpty()).isTrue();
  }

  private static Chart chart(DayCount... counts) {
    return new Activity(List.of(counts), TODAY).chart();
  }

  private static DayCount count(@Nullable String day, String precision, int events) {
    return new DayCount(day == null ? null : LocalDate.parse(day), precision, "DEED", events);
  }

  private static List<Long> deeds(Chart chart) {
    return chart.bars().stream().map(bar -> bar.values().getFirst().shown()).toList();
  }
}
