package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.model.AgreementStatus;
import org.diwan.model.DateSpan;
import org.diwan.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that the world knows by name is one record, whoever tells what of it. */
class KnownDocumentTest {
  private final Warehouse warehouse = new Warehouse();
  private final Told told = new Told();

  @Test
  void isOneWhateverItsPartiesAndDays() {
    told.document("a", "jcpoa", AgreementStatus.AGREED, "IRN");
    told.document("b", "jcpoa", AgreementStatus.SIGNED, "IRN", "USA");
    told.document("e", "jcpoa", DateSpan.day(LocalDate.of(2015, 7, 14)), "IRN");
    told.document("f", "jcpoa", DateSpan.day(LocalDate.of(2015, 4, 2)), "IRN");
    told.document("c", "jcpoa", AgreementStatus.IN_FORCE, "IRN", "FRA");
    told.document("d", "camp-david", AgreementStatus.AGREED, "EGY", "ISR");

    load();

    assertThat(warehouse.count("warehouse.fact_agreement")).isEqualTo(2);
    assertThat(
            warehouse.text(
                """
                select string_agg(country_iso3, ' ' order by country_iso3)
                  from reporting.agreement_party
                  join reporting.agreement using (agreement_id)
                 where status = 'IN_FORCE'\
                """))
        .isEqualTo("FRA IRN USA");
  }

  @Test
  void hasANameInEnglish() {
    told.document("a", "jcpoa", AgreementStatus.AGREED, "IRN");
    told.document("b", null, AgreementStatus.AGREED, "IRN");

    load();

    assertThat(warehouse.count("reporting.agreement where name_en is null")).isEqualTo(1);
    assertThat(
            warehouse.text(
                "select name_en from reporting.agreement_wide where agreement_id in"
                    + " (select fact_id from reporting.fact_mention where article_ref = 'a')"))
        .isEqualTo("JCPOA");
  }

  @Test
  void othersAreApartByTheirParties() {
    told.document("a", null, AgreementStatus.AGREED, "IRN");
    told.document("b", null, AgreementStatus.AGREED, "IRN", "USA");

    load();

    assertThat(warehouse.count("warehouse.fact_agreement")).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} tell an accord, {1} its end: {2}")
  @CsvSource({"9, 1, AGREED", "8, 1, ENDED", "9, 2, ENDED", "39, 2, AGREED"})
  void fewOfManyDoNotMoveItOn(int agreed, int ended, String status) {
    for (int i = 0; i < agreed; i++) {
      told.document("a" + i, "jcpoa", AgreementStatus.AGREED, "IRN");
    }
    for (int i = 0; i < ended; i++) {
      told.document("e" + i, "jcpoa", AgreementStatus.ENDED, "IRN");
    }

    load();

    assertThat(warehouse.text("select agreement_status from warehouse.fact_agreement"))
        .isEqualTo(status);
  }

  @Test
  void isOneForOthersWhereAnArticleTellsItTwice() {
    told.document("a", "jcpoa", AgreementStatus.AGREED, "IRN");
    told.document("a", "jcpoa", AgreementStatus.SIGNED, "IRN", "USA");
    told.document("b", "jcpoa", AgreementStatus.AGREED, "IRN");
    told.document("c", "jcpoa", AgreementStatus.AGREED, "IRN", "FRA");

    load();

    assertThat(warehouse.text("select max(mention_count) from warehouse.fact_agreement"))
        .isEqualTo("3");
  }

  @Test
  void isOfTheDayThatMostTell() {
    told.document("a", "jcpoa", DateSpan.day(LocalDate.of(2018, 3, 16)), "IRN");
    told.document("b", "jcpoa", DateSpan.day(LocalDate.of(2015, 7, 14)), "IRN");
    told.document("c", "jcpoa", DateSpan.day(LocalDate.of(2015, 7, 14)), "IRN");

    load();

    assertThat(warehouse.text("select signed_from from warehouse.fact_agreement"))
        .isEqualTo("2015-07-14");
  }

  @Test
  void wasSignedOnceOnTheDayThatMostTell() {
    told.signing("a", "وقعت الصين", 14, "CHN");
    told.signing("b", "وقعت الصين ولاوس", 20, "CHN", "LAO");
    told.signing("c", "وقعت مصر والصين", 20, "CHN", "EGY");
    Reading plain = told.reading("test");

    warehouse.load(
        new Reading(
            plain.rules(),
            plain.inputs(),
            plain.read(),
            plain.corrections(),
            plain.remake(),
            (text, event) -> Passage.NONE.ofDocument("jcpoa")),
        10,
        Progress.silent());

    assertThat(warehouse.count("warehouse.fact_event")).isEqualTo(1);
    assertThat(warehouse.text("select date_from from warehouse.fact_event"))
        .isEqualTo("2023-10-20");
  }

  @Test
  void isSpeltAsMostSpellIt() {
    told.documentSpelt("a", "الإتفاق النووي");
    told.documentSpelt("b", "الاتفاق النووي");
    told.documentSpelt("c", "الاتفاق النووي");

    load();

    assertThat(warehouse.text("select name_ar from warehouse.fact_agreement"))
        .isEqualTo("الاتفاق النووي");
  }

  private void load() {
    assertThat(warehouse.load(told.reading("test"), 10, Progress.silent()).checkFindings())
        .isEmpty();
  }
}
