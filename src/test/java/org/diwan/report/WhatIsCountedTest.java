package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diwan.report.Answers.cells;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A body of a state, events without a day, planned and denied ones: what reports make of them. */
class WhatIsCountedTest {
  private static final ReportOptions ALL = ReportOptions.none();

  private static Warehouse warehouse;
  private static long forum;

  @BeforeAll
  static void dealings() {
    warehouse = Warehouse.empty();
    long alfa = warehouse.people.country("ALF", "Alfaland", "أرض ألفا");
    long beta = warehouse.people.country("BET", "Betania", "بيتانيا");
    long guard = warehouse.people.body("guard", "Alfa Guard", "حرس ألفا", "ALF");
    warehouse.people.body("fleet", "Alfa Fleet", "أسطول ألفا", "ALF");
    long salim = warehouse.people.person("salim", "Omar Salim", "عمر سالم", "ALF");
    long nour = warehouse.people.person("nour", "Nour Hadi", "نور هادي", "BET");
    long first = warehouse.article("a1", "Harbour News", "2024-03-02", "نص قصير");
    long second = warehouse.article("a2", "Tower Post", "2024-05-05", "نص قصير");
    long third = warehouse.article("a3", "Tower Post", "2024-05-06", "نص قصير");

    warehouse.event("MEETING", first).on("2024-03-01").actors(guard, nour).saved();
    long talks = warehouse.event("MEETING", first).on("2024-03-05").actors(salim, nour).saved();
    long praise = warehouse.event("ENDORSE", first).actors(beta).toward(alfa).saved();
    warehouse.event("ENDORSE", first).actors(guard).toward(beta).saved();
    warehouse.event("VISIT", second).on("2024-04-01").actors(guard).toward(beta).saved();
    warehouse.event("VISIT", second).on("2024-04-02").actors(salim).toward(beta).saved();
    long trip =
        warehouse
            .event("VISIT", second)
            .on("2024-06-01")
            .status("PLANNED")
            .actors(salim)
            .toward(beta)
            .saved();
    long denied =
        warehouse
            .event("MEETING", second)
            .on("2023-01-01")
            .status("DENIED")
            .actors(salim, nour)
            .saved();
    List.of(talks, praise, trip, denied).forEach(event -> warehouse.topic("TRADE", event));
    warehouse.topic("PORTS", denied);
    forum =
        warehouse
            .event("CONFERENCE", first)
            .on("2022-01-01")
            .attended(nour, "MINISTER")
            .alsoIn(second)
            .retold(third, nour, "HEAD_OF_STATE")
            .saved();
    warehouse.sumUp();
  }

  @Test
  void bodyOfAStateStandsForItInWhatItTakesPartIn() {
    Table partners = ask(ALL, "bilateral", "Alfa Guard");
    assertThat(partners.title())
        .isEqualTo("Alfaland (where Alfa Guard takes part) with all others");
    assertThat(cells(partners, "partner_code", "events", "deeds", "words"))
        .containsExactly("BET|3|2|1");
    assertThat(cells(ask(ALL, "bilateral", "BET", "guard"), "type", "events", "toward", "from"))
        .containsExactly("ENDORSE|1|0|1", "MEETING|1|0|0", "VISIT|1|0|1");
    assertThat(cells(ask(ALL, "words", "guard"), "partner_code", "words", "deeds"))
        .containsExactly("BET|1|2");
    assertThat(cells(ask(ALL, "words", "guard", "BET"), "month", "words", "deeds"))
        .containsExactly("2024-03|0|1", "2024-04|0|1", "|1|0");
    assertThat(cells(ask(ALL, "visits", "guard"), "visitor_code", "host_code", "visits", "planned"))
        .containsExactly("ALF|BET|1|0");
    assertThat(cells(ask(ALL.with(Filter.SINCE, "2024-04"), "bilateral", "guard"), "events"))
        .containsExactly("1");
  }

  @Test
  void bodiesOfOneStateAreNoPair() {
    for (String report : List.of("bilateral", "words")) {
      assertThatThrownBy(() -> ask(ALL, report, "guard", "ALF"))
          .isInstanceOf(ReportUsageException.class)
          .hasMessageStartingWith("'ALF' is of the same side, ALF, and no pair: timeline NAME ");
      assertThatThrownBy(() -> ask(ALL, report, "fleet", "guard"))
          .isInstanceOf(ReportUsageException.class);
    }
  }

  @Test
  void topicsCountWhatHappenedAndKeepPlansApart() {
    assertThat(cells(ask(ALL, "topics"), "topic", "events", "planned", "first", "last"))
        .containsExactly("TRADE|2|1|2024-03-05|2024-03-05");
    assertThat(cells(ask(ALL.with(Filter.COUNTRY, "BET"), "topics"), "topic", "events", "planned"))
        .containsExactly("TRADE|2|1");
  }

  @Test
  void timelineShowsTheLatestInOrderOfTime() {
    Table latest = ask(ALL.withLimit(3), "timeline", "ALF");

    assertThat(cells(latest, "date", "type"))
        .containsExactly("2024-04-01|VISIT", "2024-04-02|VISIT", "2024-06-01|VISIT");
    assertThat(latest.notes())
        .containsExactly(
            "The latest 3 rows: earlier ones, and more without a day, are left out; --limit 0 shows all.");
    assertThat(cells(ask(ALL.withLimit(7), "timeline", "ALF"), "date"))
        .startsWith("2023-01-01", "2024-03-01")
        .endsWith("2024-06-01", "");
    assertThat(ask(ALL.withLimit(8), "timeline", "ALF").notes()).isEmpty();
    assertThat(ask(ALL.withLimit(0), "timeline", "ALF").rows()).hasSize(8);
  }

  @Test
  void officeAndTitleAreThoseOfMostArticles() {
    assertThat(
            cells(ask(ALL, "conferences", "E" + forum), "name", "office", "office_ar", "articles"))
        .containsExactly("Nour Hadi|MINISTER|لقب MINISTER|3");
  }

  @Test
  void whatNoSpanOfDaysHoldsIsTold() {
    ReportOptions since = ALL.with(Filter.SINCE, "2024-03");
    assertThat(undated(since, "bilateral", "ALF")).isEqualTo("2.");
    assertThat(undated(since, "bilateral", "BET", "guard")).isEqualTo("1.");
    assertThat(undated(since, "bilateral"))
        .isEqualTo("2. An event of several pairs counts in each.");
    assertThat(undated(since.with(Filter.COUNTRY, "ALF"), "bilateral")).isEqualTo("2.");
    assertThat(undated(since.with(Filter.TYPE, "ENDORSE"), "words")).isEqualTo("2.");
    assertThat(undated(since.with(Filter.TYPE, "ENDORSE"), "words", "ALF", "BET")).isEqualTo("2.");
    assertThat(undated(since, "words", "ALF", "BET")).isEqualTo("2.");
    assertThat(undated(since, "timeline", "Alfa Guard")).isEqualTo("1.");
    assertThat(undated(since, "timeline", "ALF")).isEqualTo("2.");
    assertThat(undated(since, "topics")).isEqualTo("1.");
    assertThat(undated(since, "topic-months", "trade")).isEqualTo("1.");
    assertThat(undated(since, "met")).isEmpty();
    assertThat(undated(since, "visits")).isEmpty();
    assertThat(undated(since.forProgram(), "bilateral", "ALF")).isEmpty();
    assertThat(undated(ALL, "bilateral", "ALF")).isEmpty();
  }

  private static String undated(ReportOptions options, String name, String... arguments) {
    return ask(options, name, arguments).notes().stream()
        .filter(note -> note.startsWith("Events of this question that no article dates"))
        .map(note -> note.substring(note.indexOf(": ") + 2))
        .findFirst()
        .orElse("");
  }

  private static Table ask(ReportOptions options, String name, String... arguments) {
    return Reports.run(warehouse.database, name, List.of(arguments), options);
  }
}
