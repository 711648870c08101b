package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.model.AgreementStatus;
import org.diwan.model.DateSpan;
import org.junit.jupiter.api.Test;

/** Values are what the analyst says. */
class CorrectedValuesTest {
  private final Analyst analyst = new Analyst();
  private final Told told = analyst.told();
  private final Warehouse warehouse = analyst.warehouse();

  @Test
  void valuesAreWhatTheAnalystSays() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.figure("a");
    analyst.says(
        "values",
        "a,EVENT,MEETING,,type,CALL,",
        "a,EVENT,MEETING,,date,2023-11,",
        "a,EVENT,CALL,,status,CANCELLED,",
        "a,FIGURE,MONEY,,value,100/200,",
        "a,FIGURE,MONEY,,unit,EUR,");

    analyst.load();

    assertThat(
            warehouse.text(
                "select event_type || date_from || date_precision || event_status from reporting.article_event"))
        .isEqualTo("CALL2023-11-01MONTHCANCELLED");
    assertThat(
            warehouse.text(
                "select value_low || ' ' || value_high || unit from reporting.article_figure"))
        .isEqualTo("100 200EUR");
  }

  /** An analyst's step counts though nobody else tells it; the day that others tell stays. */
  @Test
  void oneCorrectedTellingOfManyMovesADocumentOn() {
    for (int i = 0; i < 10; i++) {
      told.document("a" + i, "jcpoa", DateSpan.day(LocalDate.of(2015, 7, 14)), "LAO");
    }
    told.document("b", "jcpoa", AgreementStatus.AGREED, "LAO");
    analyst.load();
    assertThat(document()).isEqualTo("SIGNED 2015-07-14");

    analyst.says("values", "b,AGREEMENT,AGREEMENT,,status,ENDED,");
    analyst.load();
    assertThat(document()).isEqualTo("ENDED 2015-07-14");

    analyst.says(
        "values",
        "b,AGREEMENT,AGREEMENT,,status,ENDED,",
        "a1,AGREEMENT,AGREEMENT,,signed,2015-07-15,");
    analyst.load();
    assertThat(document()).isEqualTo("ENDED 2015-07-15");
  }

  private String document() {
    return warehouse.text(
        "select concat(agreement_status, ' ', signed_from) from warehouse.fact_agreement");
  }
}
