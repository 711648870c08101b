package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on a warehouse without facts, and questions that cannot be answered. */
class ReportUsageTest {
  private static Warehouse warehouse;

  @BeforeAll
  static void statesWithoutFacts() {
    warehouse = Warehouse.empty();
    warehouse.people.country("NOR", "North Isle", "الجزيرة الشمالية");
    warehouse.people.country("SOU", "South Isle", "الجزيرة الجنوبية");
  }

  static List<ReportInfo> reports() {
    return Reports.list();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void emptyWarehouseGivesColumnsAndANote(ReportInfo report) {
    if (report.arguments().equals("FACT")) {
      return;
    }
    Table table = ask(report.name(), Collections.nCopies(report.least(), "NOR"));

    assertThat(table.columns()).isNotEmpty();
    if (!report.name().equals("quality")) {
      assertThat(table.rows()).isEmpty();
      assertThat(table.notes()).contains("No rows.");
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyOptionWorksTogether(ReportInfo report) {
    if (report.arguments().equals("FACT")) {
      return;
    }
    ReportOptions options = ReportOptions.none().withLimit(5);
    for (Filter filter : report.filters()) {
      options =
          switch (filter) {
            case SINCE, UNTIL, SILENT_SINCE -> options.with(filter, "2024");
            case COUNTRY, PARTICIPANT -> options.with(filter, "NOR");
            case MIN_CONFIDENCE -> options.with(filter, "0.5");
            case EXPIRING -> options.with(filter, "12");
            case TYPE, TOPIC, OUTLET, RUN -> options;
          };
    }

    List<String> arguments = Collections.nCopies(report.least(), "NOR");
    assertThat(Reports.run(warehouse.database, report.name(), arguments, options).columns())
        .isNotEmpty();
  }

  @Test
  void ambiguousNameListsWhoIsMeant() {
    assertThatThrownBy(() -> ask("bilateral", List.of("isle")))
        .isInstanceOf(ReportUsageException.class)
        .hasMessage(
            "'isle' may be NOR North Isle الجزيرة الشمالية, SOU South Isle الجزيرة الجنوبية:"
                + " name one by its code");
  }

  @Test
  void wholeWordsOfANameFindItInAnyOrder() {
    assertThat(ask("timeline", List.of("isle", "north")).title())
        .isEqualTo("Timeline of North Isle");
    assertThat(ask("agreements", List.of("north")).title()).isEqualTo("Agreements of North Isle");
  }

  @Test
  void partOfAWordIsNoNameButTellsWhoIsNear() {
    String near = "is known; near it: NOR North Isle الجزيرة الشمالية";
    assertUsage(
        "no country or organisation 'Nort' " + near, () -> ask("bilateral", List.of("Nort")));
    assertUsage("no country 'isle nor' " + near, () -> filtered(Filter.COUNTRY, "isle nor"));
    assertThatThrownBy(() -> ask("agreements", List.of("ORT")))
        .hasMessageStartingWith("'ORT' is no status (VALID, ")
        .hasMessageEndingWith("no country, organisation or person 'ORT' " + near);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or '1'='1",
        "x'; drop view reporting.event; --",
        "%",
        "_",
        "\\",
        "%%%%",
        "1 union select 1",
        ""
      })
  void argumentIsOnlyAValue(String text) {
    assertThatThrownBy(() -> ask("timeline", List.of(text)))
        .isInstanceOf(ReportUsageException.class);
    assertThatThrownBy(() -> filtered(Filter.COUNTRY, text))
        .isInstanceOf(ReportUsageException.class);
    assertThatThrownBy(() -> filtered(Filter.OUTLET, text))
        .isInstanceOf(ReportUsageException.class);
    assertThat(ask("figures", List.of("x" + text)).rows()).isEmpty();
  }

  @Test
  void eachMistakeIsToldInOneLine() {
    assertUsage(
        "no report 'bilatteral': there are bilateral, ", () -> ask("bilatteral", List.of()));
    assertUsage(
        "report timeline is asked as: timeline COUNTRY|PERSON", () -> ask("timeline", List.of()));
    assertUsage("report coverage is asked as: coverage", () -> ask("coverage", List.of("x")));
    assertUsage(
        "report coverage has no --topic; it knows",
        () ->
            Reports.run(
                warehouse.database,
                "coverage",
                List.of(),
                ReportOptions.none().with(Filter.TOPIC, "x")));
    assertUsage(
        "--since '2024-13': give a day", () -> ReportOptions.none().with(Filter.SINCE, "2024-13"));
    assertUsage(
        "--min-confidence '2': ", () -> ReportOptions.none().with(Filter.MIN_CONFIDENCE, "2"));
    assertUsage("--expiring '0': ", () -> ReportOptions.none().with(Filter.EXPIRING, "0"));
    assertUsage("--limit -1: ", () -> ReportOptions.none().withLimit(-1));
    assertUsage("--type 'X' is not known: ", () -> filtered(Filter.TYPE, "X"));
    assertUsage("a value holds a control character", () -> ask("timeline", List.of("x\u0000")));
    assertUsage("a value holds a control character", () -> filtered(Filter.COUNTRY, "x\u0000"));
    assertUsage("no country 'Nowhere' is known", () -> filtered(Filter.COUNTRY, "Nowhere"));
    assertUsage("'Xyz' is no status (VALID, PROPOSED, ", () -> ask("agreements", List.of("Xyz")));
    assertUsage(
        "report agreements is asked as: ", () -> ask("agreements", List.of("a", "b", "c", "d")));
    assertUsage("'X1' names no fact: ", () -> ask("sources", List.of("X1")));
  }

  /** Whoever asks for what cannot be is told so, not that there are no rows. */
  @Test
  void questionThatCanHaveNoAnswerIsRefused() {
    ReportOptions none = ReportOptions.none();
    assertUsage(
        "--since 2025-02 is later than --until 2024: give the earlier day first",
        () -> none.with(Filter.UNTIL, "2024").with(Filter.SINCE, "2025-02"));
    assertThat(none.with(Filter.SINCE, "2025-02").with(Filter.UNTIL, "2025").given()).hasSize(2);
    assertUsage(
        "day 2025 is later than --until 2024-12: ",
        () -> ask(none.with(Filter.UNTIL, "2024-12"), "planned", "2025"));
    assertUsage(
        "--run 7 names one run: leave out --since and --until, or --run",
        () -> ask(none.with(Filter.RUN, "7").with(Filter.SINCE, "2024"), "changes"));
    assertUsage("no run '7' is known", () -> ask(none.with(Filter.RUN, "7"), "changes"));
    assertUsage(
        "--type 'FOO' is not known: one of MONEY, ",
        () -> ask(none.with(Filter.TYPE, "FOO"), "changes"));
    assertUsage(
        "--type 'VISIT': report met takes MEETING or CALL",
        () -> ask(none.with(Filter.TYPE, "VISIT"), "met"));
    assertUsage(
        "conferences E1 tells of one conference: leave out --since, --until",
        () -> ask(none.with(Filter.UNTIL, "2024").with(Filter.SINCE, "2024"), "conferences", "E1"));
    assertUsage("topic 'FOO' is not known: ", () -> ask("topic-months", List.of("FOO")));
    assertUsage(
        "kind 'FOO' is not known: one of PERSON, ", () -> ask("unresolved", List.of("FOO")));
  }

  private static Table ask(ReportOptions options, String name, String... arguments) {
    return Reports.run(warehouse.database, name, List.of(arguments), options);
  }

  private static void assertUsage(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ReportUsageException.class)
        .hasMessageStartingWith(message)
        .message()
        .doesNotContain("\n");
  }

  private static Table filtered(Filter filter, String value) {
    return Reports.run(
        warehouse.database, "bilateral", List.of(), ReportOptions.none().with(filter, value));
  }

  private static Table ask(String name, List<String> arguments) {
    return Reports.run(warehouse.database, name, arguments, ReportOptions.none());
  }
}
