package org.diwan.report.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diwan.report.site.OverviewQuestions.Coverage;
import org.diwan.report.site.OverviewQuestions.DayArticles;
import org.diwan.report.site.OverviewQuestions.DayCount;
import org.diwan.report.site.OverviewQuestions.TypeCount;

/**
 * What the first page tells of all articles together.
 *
 * @param today the newest article's day
 * @param days deeds by their first day, words by the day on which they were told
 * @param published articles by day of publication, of the months that the chart of coverage may
 *     show
 */
record WholeFacts(
    Coverage coverage,
    LocalDate today,
    List<DayCount> days,
    List<TypeCount> types,
    List<DayArticles> published) {

  static WholeFacts gather(OverviewQuestions ask, LocalDate today) {
    Coverage coverage = ask.coverage();
    LocalDate day = newestDay(coverage, today);
    return new WholeFacts(
        coverage,
        day,
        Stream.concat(ask.deeds().stream(), ask.words().stream()).toList(),
        ask.types(),
        ask.published(CoverageChart.firstDay(day), day));
  }

  /** Day of the newest article; a day to come, as a wrong one would be, counts as today. */
  private static LocalDate newestDay(Coverage coverage, LocalDate today) {
    LocalDate newest = coverage.last();
    return newest == null || newest.isAfter(today) ? today : newest;
  }
}
