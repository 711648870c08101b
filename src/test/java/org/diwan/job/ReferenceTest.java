package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.api.Test;

/** Reference files become dimensions: a changed one is taken up, an unchanged one costs nothing. */
class ReferenceTest {
  private final Warehouse warehouse = new Warehouse();

  @Test
  void holdingsKeepThePrecisionOfTheirDates() {
    load(Warehouse.SEEDS);

    assertThat(
            warehouse.text(
                "select held_from || ' ' || from_precision || ' ' || to_precision from warehouse.bridge_office_holding"))
        .isEqualTo("2013-03-01 MONTH UNKNOWN");
    assertThat(warehouse.text("select capital_en from warehouse.dim_country where iso3 = 'CHN'"))
        .isEqualTo("Beijing");
    assertThat(warehouse.count("warehouse.outlet_alias")).isEqualTo(3);
  }

  @Test
  void unchangedFileIsNotWrittenAgain() {
    load(Warehouse.SEEDS);
    String before = versions();

    load(Warehouse.SEEDS);

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void changedFileIsTakenUp() {
    load(Warehouse.SEEDS);
    String people = "id,name_en,name_ar,country_iso3\nthongloun,Thongloun Sisoulith,ثونغلون,LAO\n";
    String holdings =
        "person_id,office_class,title_ar,country_iso3,organisation_id,from,to,sureness\n"
            + "thongloun,HEAD_OF_STATE,رئيس,LAO,,2021,2026-03,HIGH\n";

    load(Warehouse.seeds(Map.of("people", people, "holdings", holdings)));

    assertThat(
            warehouse.text(
                "select string_agg(participant_key, ' ') from warehouse.dim_participant where participant_kind = 'PERSON'"))
        .isEqualTo("P:thongloun");
    assertThat(warehouse.text("select held_to from warehouse.bridge_office_holding"))
        .isEqualTo("2026-03-31");
  }

  @Test
  void unknownCodeIsToldWithFileAndLine() {
    String people = "id,name_en,name_ar,country_iso3\na,A,أ,CHN\nb,B,ب,XYZ\n";

    assertThatThrownBy(() -> load(Warehouse.seeds(Map.of("people", people))))
        .isInstanceOf(LoadFailedException.class)
        .hasMessageContaining("reference/people.csv:3: column country_iso3: unknown code 'XYZ'");
  }

  @Test
  void officeOfAnUnknownOrganisationIsToldToo() {
    String holdings =
        "person_id,office_class,title_ar,country_iso3,organisation_id,from,to,sureness\n"
            + "xi-jinping,IGO_HEAD,رئيس,,nowhere,2013-03,,HIGH\n";

    assertThatThrownBy(() -> load(Warehouse.seeds(Map.of("holdings", holdings))))
        .isInstanceOf(LoadFailedException.class)
        .hasMessageContaining(
            "reference/holdings.csv:2: column organisation_id: unknown code 'nowhere'");
  }

  private void load(Seeds seeds) {
    LoadRequest request = new LoadRequest(List.of(), false, 10, 1, false);
    Reading nothing = Invented.articles(1, 0).reading(List.of());
    warehouse.pooled(
        source -> new Loading(source, seeds, nothing, request, Progress.silent()).run());
  }

  private String versions() {
    return warehouse.text(
        """
        select string_agg(versions, ' ') from (
          select string_agg(xmin::text, ',' order by participant_id) as versions from warehouse.dim_participant
          union all select string_agg(xmin::text, ',' order by place_id) from warehouse.dim_place
          union all select string_agg(xmin::text, ',' order by office_holding_id) from warehouse.bridge_office_holding
          union all select string_agg(xmin::text, ',' order by outlet_id) from warehouse.dim_outlet) tables
        """);
  }
}
