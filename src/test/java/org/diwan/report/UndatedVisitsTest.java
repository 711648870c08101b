package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Visits without a day, told by a note of the one who goes and of the one who is visited. */
class UndatedVisitsTest {
  private static final ReportOptions SINCE = ReportOptions.none().with(Filter.SINCE, "2024");

  private static Warehouse warehouse;

  @BeforeAll
  static void visits() {
    warehouse = Warehouse.empty();
    long alfa = warehouse.people.country("ALF", "Alfaland", "أرض ألفا");
    long beta = warehouse.people.country("BET", "Betania", "بيتانيا");
    long gamma = warehouse.people.country("GAM", "Gammaria", "غاماريا");
    long guard = warehouse.people.body("guard", "Alfa Guard", "حرس ألفا", "ALF");
    long article = warehouse.article("a1", "Harbour News", "2024-03-02", "نص قصير");
    warehouse.event("VISIT", article).actors(alfa).toward(beta).saved();
    warehouse.event("VISIT", article).actors(guard).toward(gamma).status("PLANNED").saved();
    warehouse.event("VISIT", article).actors(alfa).toward(gamma).status("DENIED").saved();
    warehouse.event("VISIT", article).actors(alfa).toward(beta).on("2024-02-01").saved();
    warehouse.event("MEETING", article).actors(alfa, beta).saved();
    warehouse.sumUp();
  }

  @Test
  void areToldOfWhoGoesAndOfWhoIsVisited() {
    assertThat(undated(SINCE)).isEqualTo("2.");
    assertThat(undated(SINCE, "ALF")).isEqualTo("2.");
    assertThat(undated(SINCE, "BET")).isEqualTo("1.");
    assertThat(undated(SINCE, "guard")).isEqualTo("1.");
    assertThat(undated(SINCE.with(Filter.COUNTRY, "GAM"), "ALF")).isEqualTo("1.");
    assertThat(undated(ReportOptions.none(), "ALF")).isEmpty();
  }

  private static String undated(ReportOptions options, String... side) {
    return Reports.run(warehouse.database, "visits", List.of(side), options).notes().stream()
        .filter(note -> note.startsWith("Events of this question that no article dates"))
        .map(note -> note.substring(note.indexOf(": ") + 2))
        .findFirst()
        .orElse("");
  }
}
