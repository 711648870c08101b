package org.diwan.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Answers analysts' questions from the stable views: a report by its name. Needs only the rights of
 * the reader. Safe for use by several threads.
 */
public final class Reports {

  private static final List<Report> ALL =
      List.of(
          new BilateralReport(),
          new TimelineReport(),
          new MetReport(),
          new VisitsReport(),
          new ConferencesReport(),
          new PlannedReport(),
          new WordsReport(),
          new AgreementsReport(),
          new AgreementReport(),
          new FiguresReport(),
          new PromisesReport(),
          new TopicsReport(),
          new TopicMonthsReport(),
          new SourcesReport(),
          new CoverageReport(),
          new CoverageDaysReport(),
          new ChangesReport(),
          new QualityReport(),
          new UnresolvedReport());

  private Reports() {}

  /** All reports, in the order of a table of contents. */
  public static List<ReportInfo> list() {
    return ALL.stream().map(Report::info).toList();
  }

  /**
   * Answers one question. Where a report takes a single argument, words given apart are put
   * together: {@code timeline Xi Jinping}.
   *
   * @throws ReportUsageException if there is no such report, or an argument or option does not fit
   *     it
   */
  public static Table run(
      DSLContext database, String name, List<String> arguments, ReportOptions options) {
    Report report = named(name);
    List<String> fitting = fitting(report.info(), arguments, options);
    Question question = new Question(database, fitting, options);
    Table answer = report.answer(question);
    return options.isOfDays() && !options.forPrograms()
        ? report.undated(question.withoutDays()).map(answer::with).orElse(answer)
        : answer;
  }

  /**
   * Refuses what cannot be asked, before anything is opened to ask it of.
   *
   * @throws ReportUsageException as {@link #run}
   */
  public static void verify(String name, List<String> arguments, ReportOptions options) {
    fitting(named(name).info(), arguments, options);
  }

  private static Report named(String name) {
    return ALL.stream()
        .filter(report -> report.info().name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () -> new ReportUsageException("no report '" + name + "': there are " + names()));
  }

  private static String names() {
    return ALL.stream().map(report -> report.info().name()).collect(Collectors.joining(", "));
  }

  private static void refuseOptions(ReportInfo info, ReportOptions options) {
    for (Filter filter : options.given().keySet()) {
      if (!info.filters().contains(filter)) {
        throw new ReportUsageException(
            "report " + info.name() + " has no " + filter.option() + "; it knows " + known(info));
      }
    }
  }

  private static String known(ReportInfo info) {
    return info.filters().stream()
        .sorted()
        .map(Filter::option)
        .collect(Collectors.joining(" ", "", info.filters().isEmpty() ? "--limit" : " --limit"));
  }

  private static List<String> fitting(
      ReportInfo info, List<String> arguments, ReportOptions options) {
    arguments.forEach(ReportOptions::refuseControls);
    refuseOptions(info, options);
    List<String> given =
        info.most() == 1 && arguments.size() > 1
            ? List.of(String.join(" ", arguments))
            : List.copyOf(arguments);
    if (given.size() < info.least() || given.size() > info.most()) {
      throw new ReportUsageException("report " + info.name() + " is asked as: " + info.usage());
    }
    return given;
  }
}
