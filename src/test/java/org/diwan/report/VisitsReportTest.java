package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented visits: what is kept of them says the same as the visits themselves. */
class VisitsReportTest {
  private Warehouse warehouse;
  private long latest;
  private long gamma;
  private long aide;

  @BeforeEach
  void visits() {
    warehouse = Warehouse.empty();
    long alfa = warehouse.people.country("ALF", "Alfaland", "أرض ألفا");
    gamma = warehouse.people.country("GAM", "Gamma", "غاما");
    warehouse.people.country("BET", "Betania", "بيتانيا");
    long union = warehouse.people.organisation("isles", "Union of Isles", "اتحاد الجزر");
    long salim = warehouse.people.person("salim", "Omar Salim", "عمر سالم", "ALF");
    long nour = warehouse.people.person("nour", "Nour Hadi", "نور هادي", "BET");
    aide = warehouse.people.person("aide", "Adam Aide", "آدم", "BET");
    long article = warehouse.article("a1", "Harbour News", "2024-03-02", "نص قصير");
    long second = warehouse.article("a2", "Tower Post", "2024-05-05", "نص قصير");
    visit(article).on("2024-02-01").actorAs(nour, "HEAD_OF_STATE").toward(alfa).saved();
    visit(article).inMonth("2024-01-01").actors(nour, aide).toward(alfa, union).saved();
    latest =
        visit(article)
            .on("2024-04-01")
            .actorAs(aide, "MINISTER")
            .actorAs(salim, "HEAD_OF_GOVERNMENT")
            .toward(gamma)
            .alsoIn(second)
            .saved();
    visit(article).on("2024-06-01").status("PLANNED").actors(salim).toward(gamma).saved();
    visit(article).on("2024-07-01").status("DENIED").actors(salim).toward(gamma).saved();
    visit(article).actors(union).toward(gamma).saved();
    visit(article).on("2024-08-01").actors(alfa, gamma).saved();
    warehouse.sumUp();
  }

  @Test
  void eachWhoTravelledIsNamedOnceAndTheHighestOfficeIsOfTheSide() {
    assertThat(answer(ReportOptions.none()))
        .containsExactly(
            "BET|ALF|2|0|2024-02-01|HEAD_OF_STATE|Adam Aide; Nour Hadi",
            "ALF|GAM|1|1|2024-04-01|HEAD_OF_GOVERNMENT|Adam Aide; Omar Salim",
            "BET|GAM|1|0|2024-04-01|MINISTER|Adam Aide; Omar Salim",
            "BET|O:isles|1|0|2024-01||Adam Aide; Nour Hadi",
            "O:isles|GAM|1|0|||Union of Isles");
  }

  /** Every event has at least the least confidence, but only the events know it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Alfaland", "BET", "isles"})
  void keptCountsSayWhatVisitsSay(String side) {
    String[] sides = side.isEmpty() ? new String[0] : new String[] {side};
    assertThat(answer(ReportOptions.none(), sides)).isEqualTo(asked(sides)).isNotEmpty();
  }

  @Test
  void visitThatIsDeniedLeavesNothingBehind() {
    warehouse.database.execute(
        "update warehouse.fact_event set event_status = 'DENIED' where event_id = ?", latest);
    warehouse.sumUp();

    assertThat(answer(ReportOptions.none()))
        .contains("ALF|GAM|0|1|||Omar Salim")
        .noneMatch(line -> line.startsWith("BET|GAM"))
        .isEqualTo(asked());
  }

  @Test
  void titleThatOneOfManyArticlesGivesIsNotTheHighest() throws IOException {
    visit(warehouse.article("a3", null, "2024-05-06", "نص قصير"))
        .on("2024-09-01")
        .actorAs(aide, "MINISTER")
        .toward(gamma)
        .retold(warehouse.article("a4", null, "2024-05-07", "نص قصير"), aide, "HEAD_OF_STATE")
        .saved();
    warehouse.sumUp();

    assertThat(answer(ReportOptions.none()))
        .contains("BET|GAM|2|0|2024-09-01|MINISTER|Adam Aide; Omar Salim")
        .isEqualTo(asked());
    assertThat(warehouse.differences()).isEmpty();
  }

  @Test
  void ofTwoTitlesGivenAsOftenTheHigherCounts() {
    visit(warehouse.article("a3", null, "2024-05-06", "نص قصير"))
        .on("2024-09-01")
        .actorAs(aide, "HEAD_OF_STATE")
        .toward(gamma)
        .alsoIn(warehouse.article("a4", null, "2024-05-07", "نص قصير"))
        .saved();
    warehouse.sumUp();

    assertThat(answer(ReportOptions.none()))
        .contains("BET|GAM|2|0|2024-09-01|HEAD_OF_STATE|Adam Aide; Omar Salim")
        .isEqualTo(asked());
  }

  @Test
  void whoIsFoundToBeOfAnotherCountryTravelsForThatOne() {
    warehouse.database.execute(
        """
        update warehouse.dim_participant set name_en = 'Adam Other',
            country_id = (select country_id from warehouse.dim_country where iso3 = 'GAM')
         where name_en = 'Adam Aide'
        """);
    warehouse.sumUp();

    assertThat(answer(ReportOptions.none()))
        .contains("GAM|ALF|1|0|2024-01||Adam Other; Nour Hadi")
        .isEqualTo(asked());
  }

  private EventRow visit(long article) {
    return warehouse.event("VISIT", article);
  }

  private List<String> asked(String... sides) {
    return answer(ReportOptions.none().with(Filter.MIN_CONFIDENCE, "0"), sides);
  }

  private List<String> answer(ReportOptions options, String... sides) {
    Table table = Reports.run(warehouse.database, "visits", List.of(sides), options);
    return Answers.cells(
        table, "visitor_code", "host_code", "visits", "planned", "last", "highest", "who");
  }
}
