package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.model.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A country toward itself is one country: there one person in common is not enough. */
class OneCountryTest {
  private final Warehouse warehouse = new Warehouse();

  @ParameterizedTest(name = "{0} accuses two of {1}: {2} events")
  @CsvSource({"EGY, EGY, 2", "EGY, LAO, 1"})
  void accusesTwoPeople(String accusers, String accuseds, int events) {
    Participant accuser = Told.person("سامي", "سامي", accusers);
    Told told = new Told();
    told.accusation("a", "اتهم سامي نبيلا", accuser, Told.person("نبيل", "نبيل", accuseds));
    told.accusation("b", "سامي يتهم كريما", accuser, Told.person("كريم", "كريم", accuseds));

    load(told);

    assertThat(warehouse.count("warehouse.fact_event")).isEqualTo(events);
  }

  private void load(Told told) {
    assertThat(warehouse.load(told.reading("test"), 10, Progress.silent()).checkFindings())
        .isEmpty();
  }
}
