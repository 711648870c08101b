package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.report.Answers.cells;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who met whom, of a country that the options name. */
class MetOfCountryTest {
  @Test
  void othersWhoMetBesideItsPeopleAreNoneOfItsMeetings() {
    Warehouse warehouse = Warehouse.empty();
    warehouse.people.country("ALF", "Alfaland", "أرض ألفا");
    warehouse.people.country("BET", "Betania", "بيتانيا");
    warehouse.people.country("GAM", "Gamma", "غاما");
    long salim = warehouse.people.person("salim", "Omar Salim", "عمر سالم", "ALF");
    long nour = warehouse.people.person("nour", "Nour Hadi", "نور هادي", "BET");
    long karim = warehouse.people.person("karim", "Karim Saad", "كريم سعد", "GAM");
    long article = warehouse.article("a1", "Harbour News", "2024-03-02", "نص قصير");
    warehouse.event("MEETING", article).on("2024-03-01").actors(salim, nour, karim).saved();
    warehouse.sumUp();

    ReportOptions gamma = ReportOptions.none().with(Filter.COUNTRY, "Gamma");
    Table met = Reports.run(warehouse.database, "met", List.of(), gamma);

    assertThat(cells(met, "country", "met_country"))
        .hasSize(2)
        .allMatch(pair -> pair.contains("GAM"));
  }
}
