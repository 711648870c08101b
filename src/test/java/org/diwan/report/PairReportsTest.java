package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.report.Answers.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two invented states and a union: what the reports on pairs make of their dealings. */
class PairReportsTest {
  private static Warehouse warehouse;
  private static long firstMeeting;

  @BeforeAll
  static void dealings() {
    warehouse = Warehouse.empty();
    long alfa = warehouse.people.country("ALF", "Alfaland", "أرض ألفا");
    long beta = warehouse.people.country("BET", "Betania", "بيتانيا");
    long gamma = warehouse.people.country("GAM", "Gamma", "غاما");
    long union = warehouse.people.organisation("isles", "Union of Isles", "اتحاد الجزر");
    long salim = warehouse.people.person("salim", "Omar Salim", "عمر سالم", "ALF");
    long nour = warehouse.people.person("nour", "Nour Hadi", "نور هادي", "BET");
    long chief = warehouse.people.person("chief", "Sami Chief", "سامي الرئيس", null);
    long article = warehouse.article("a1", "Harbour News", "2024-03-02", "نص قصير");
    long second = warehouse.article("a2", "Tower Post", "2024-05-05", "نص قصير");
    firstMeeting =
        warehouse
            .event("MEETING", article)
            .on("2024-03-01")
            .actors(salim, nour)
            .alsoIn(second)
            .saved();
    warehouse.event("MEETING", second).on("2024-05-04").actors(salim, nour).saved();
    warehouse.event("CALL", second).inMonth("2024-04-01").actors(alfa, beta).saved();
    warehouse.event("MEETING", second).on("2024-05-03").actors(salim, union, chief).saved();
    warehouse
        .event("VISIT", article)
        .on("2024-02-01")
        .actorAs(nour, "HEAD_OF_STATE")
        .toward(alfa)
        .saved();
    warehouse
        .event("VISIT", article)
        .on("2024-06-01")
        .status("PLANNED")
        .actors(salim)
        .toward(beta)
        .saved();
    warehouse.event("VISIT", article).status("DENIED").actors(salim).toward(gamma).saved();
    warehouse
        .event("ACCUSE", article)
        .on("2024-03-09")
        .confidence("0.5")
        .actors(alfa, gamma)
        .toward(beta)
        .saved();
    warehouse.event("ENDORSE", article).on("2024-03-09").actors(beta).toward(alfa).saved();
    warehouse.topic("TRADE", firstMeeting);
    warehouse.sumUp();
  }

  @Test
  void saysBelowWhatPairsAreSortedBy() {
    assertThat(ask("bilateral").notes())
        .singleElement()
        .asString()
        .startsWith("Sorted by only_two");
    assertThat(ask("bilateral", "ALF").notes()).singleElement().asString().startsWith("Sorted by");
    assertThat(ask("bilateral", "ALF", "BET").notes()).isEmpty();
  }

  @Test
  void busiestPairsComeFirstAndStandOnce() {
    assertThat(
            cells(
                ask("bilateral"),
                "side_code",
                "partner_code",
                "events",
                "only_two",
                "planned",
                "last",
                "types"))
        .containsExactly(
            "ALF|BET|6|5|1|2024-05-04|MEETING 2, ACCUSE 1, CALL 1, ENDORSE 1, VISIT 1",
            "ALF|O:isles|1|1|0|2024-05-03|MEETING 1",
            "BET|GAM|1|0|0|2024-03-09|ACCUSE 1");
  }

  /** Every event has at least the least confidence, but only the events know it. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, -", "2024-03, -", "-, 2024-03", "2024-03, 2024-05", "2024, 2024", "2025, -"})
  void keptCountsSayWhatEventsSay(@Nullable String since, @Nullable String until) {
    for (String report : List.of("bilateral", "words")) {
      for (List<String> sides : List.of(List.<String>of(), List.of("ALF"), List.of("isles"))) {
        ReportOptions kept = between(since, until);
        ReportOptions asked = kept.with(Filter.MIN_CONFIDENCE, "0");
        assertThat(rows(report, sides, kept))
            .as("%s %s", report, sides)
            .isEqualTo(rows(report, sides, asked));
      }
    }
  }

  private static ReportOptions between(@Nullable String since, @Nullable String until) {
    ReportOptions options = ReportOptions.none();
    ReportOptions begun = since == null ? options : options.with(Filter.SINCE, since);
    return until == null ? begun : begun.with(Filter.UNTIL, until);
  }

  private static List<String> rows(String report, List<String> sides, ReportOptions options) {
    return Reports.run(warehouse.database, report, sides, options).rows().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void oneSideIsShownWithAllOthersAndDirections() {
    assertThat(
            cells(
                ask("bilateral", "alfaland"),
                "partner",
                "events",
                "toward",
                "from",
                "together",
                "words"))
        .containsExactly("Betania|6|1|2|3|2", "Union of Isles|1|0|0|1|0");
  }

  @Test
  void twoSidesAreShownByType() {
    assertThat(
            cells(
                ask("bilateral", "BET", "ارض الفا"),
                "type",
                "events",
                "toward",
                "from",
                "planned",
                "first",
                "last"))
        .containsExactly(
            "MEETING|2|0|0|0|2024-03-01|2024-05-04",
            "VISIT|1|1|0|1|2024-02-01|2024-02-01",
            "ACCUSE|1|0|1|0|2024-03-09|2024-03-09",
            "CALL|1|0|0|0|2024-04|2024-04",
            "ENDORSE|1|1|0|0|2024-03-09|2024-03-09");
  }

  @Test
  void organisationIsASide() {
    assertThat(cells(ask("bilateral", "isles"), "partner_code", "events")).containsExactly("ALF|1");
  }

  @Test
  void filtersNarrow() {
    assertThat(filtered(Filter.TOPIC, "trade")).containsExactly("ALF|BET|1");
    assertThat(filtered(Filter.TYPE, "call")).containsExactly("ALF|BET|1");
    assertThat(filtered(Filter.OUTLET, "Tower post")).containsExactly("ALF|BET|3", "ALF|O:isles|1");
    assertThat(filtered(Filter.PARTICIPANT, "nour hadi")).containsExactly("ALF|BET|3");
    assertThat(filtered(Filter.COUNTRY, "غاما")).containsExactly("ALF|BET|1", "BET|GAM|1");
    assertThat(filtered(Filter.MIN_CONFIDENCE, "0.8"))
        .containsExactly("ALF|BET|5", "ALF|O:isles|1");
    assertThat(filtered(Filter.SINCE, "2024-04")).containsExactly("ALF|BET|2", "ALF|O:isles|1");
    assertThat(filtered(Filter.UNTIL, "2024-02")).containsExactly("ALF|BET|1");
  }

  @Test
  void peopleMeetPeopleAndAnOfficerStandsForHisOrganisation() {
    assertThat(cells(ask("met", "Omar Salim"), "met", "met_country", "times", "calls", "last"))
        .containsExactly("Nour Hadi|BET|2|0|2024-05-04", "Sami Chief||1|0|2024-05-03");
  }

  @Test
  void statesMeetWhereNoPersonIsNamed() {
    assertThat(cells(ask("met"), "times", "calls", "last"))
        .containsExactlyInAnyOrder("2|0|2024-05-04", "1|1|2024-04", "1|0|2024-05-03");
  }

  @ParameterizedTest
  @CsvSource({"''", "Alfaland", "Omar Salim"})
  void countsThatAreKeptAreThoseOfTheMeetings(String who) {
    String[] arguments = who.isEmpty() ? new String[0] : new String[] {who};
    List<String> counted =
        meetings(ReportOptions.none().with(Filter.MIN_CONFIDENCE, "0"), arguments);
    assertThat(meetings(ReportOptions.none(), arguments)).isEqualTo(counted).isNotEmpty();
  }

  private static List<String> meetings(ReportOptions options, String... arguments) {
    Table table = Reports.run(warehouse.database, "met", List.of(arguments), options);
    return cells(
        table, "who", "country", "met", "met_country", "times", "calls", "planned", "last");
  }

  @Test
  void visitsShowWhoTravelsAndHowHigh() {
    assertThat(
            cells(
                ask("visits"),
                "visitor_code",
                "host_code",
                "visits",
                "planned",
                "last",
                "highest",
                "who"))
        .containsExactly(
            "BET|ALF|1|0|2024-02-01|HEAD_OF_STATE|Nour Hadi", "ALF|BET|0|1|||Omar Salim");
  }

  @Test
  void wordsStandBesideDeedsWithScores() {
    assertThat(
            cells(
                ask("words", "ALF"),
                "partner_code",
                "words",
                "word_score",
                "deeds",
                "deed_score",
                "conflict"))
        .containsExactly("BET|2|0.5|4|4|1", "O:isles|0||1|4|0");
  }

  @Test
  void wordsOfTwoGoMonthByMonth() {
    assertThat(cells(ask("words", "ALF", "BET"), "month", "words", "deeds", "score"))
        .containsExactly("2024-02|0|1|4", "2024-03|2|1|1.7", "2024-04|0|1|4", "2024-05|0|1|4");
  }

  @Test
  void limitIsTold() {
    Table table =
        Reports.run(warehouse.database, "bilateral", List.of(), ReportOptions.none().withLimit(1));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.notes()).containsExactly("The first row; --limit 0 shows all.");
  }

  private static List<String> filtered(Filter filter, String value) {
    Table table =
        Reports.run(
            warehouse.database, "bilateral", List.of(), ReportOptions.none().with(filter, value));
    return cells(table, "side_code", "partner_code", "events").stream()
        .filter(line -> !line.endsWith("|0"))
        .toList();
  }

  private static Table ask(String name, String... arguments) {
    return Reports.run(warehouse.database, name, List.of(arguments), ReportOptions.none());
  }
}
