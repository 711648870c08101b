package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is whom the analyst says, in one article or in all. */
class CorrectedNamesTest {
  private final Analyst analyst = new Analyst();
  private final Told told = analyst.told();
  private final Warehouse warehouse = analyst.warehouse();

  @ParameterizedTest
  @CsvSource({
    "'a,xi-jinping,', P:xi-jinping a;P:~فلان b",
    "',xi-jinping,', P:xi-jinping a b",
    "'a,,asean', O:asean a;P:~فلان b",
    "',,asean', O:asean a b"
  })
  void nameIsAPersonOrAnOrganisation(String meant, String named) {
    told.person("a", "فلان");
    told.person("b", "فُلان");
    analyst.load();
    analyst.says("names", "فلان," + meant + ",");

    analyst.load();

    assertThat(
            warehouse.text(
                """
                select string_agg(who, ';' order by who) from (
                  select participant_key || ' ' || string_agg(article_ref, ' ' order by article_ref) as who
                    from reporting.article_event_participant join reporting.participant using (participant_id)
                   where participant.participant_kind <> 'COUNTRY' group by participant_key) named
                """))
        .isEqualTo(named);
  }
}
