package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diwan.report.Answers.cells;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events, agreements, figures and names of a small warehouse, asked one report at a time. */
class FactReportsTest {
  private static final ReportOptions NOW = ReportOptions.none().on(LocalDate.of(2024, 7, 1));

  private static Warehouse warehouse;
  private static long meeting;
  private static long memorandum;
  private static long target;

  @BeforeAll
  static void facts() {
    warehouse = Warehouse.empty();
    long alfa = warehouse.people.country("ALF", "Alfaland", "أرض ألفا");
    long beta = warehouse.people.country("BET", "Betania", "بيتانيا");
    warehouse.people.capital("ALF", "Alfa City", "ألفا سيتي");
    long salim = warehouse.people.person("salim", "Omar Salim", "عمر سالم", "ALF");
    warehouse.people.person("salim-hadi", "Salim Hadi", "سالم هادي", "BET");
    long first = warehouse.article("a1", "Harbour News", "2024-03-02", "قال عمر في بيان");
    long copy = warehouse.article("a2", "Tower Post", "2024-03-03", "قال عمر");
    long third = warehouse.article("a3", "Harbour News", "2024-03-04", "زار عمر");
    warehouse.story("a1", first, copy);
    warehouse.article("a4", null, null, "خبر بلا حدث");
    meeting =
        warehouse
            .event("MEETING", first)
            .on("2024-03-01")
            .actors(beta)
            .writtenAs("اسم عمر المكتوب", salim)
            .alsoIn(copy)
            .alsoIn(third)
            .saved();
    warehouse.event("ENDORSE", first).actors(alfa).toward(beta).saved();
    warehouse
        .event("VISIT", first)
        .inMonth("2024-08-01")
        .status("PLANNED")
        .actors(salim)
        .toward(beta)
        .saved();
    warehouse.event("VISIT", first).status("PLANNED").actors(salim).toward(beta).saved();
    memorandum = warehouse.agreement("مذكرة الموانئ", "SIGNED", "2025-01-31", first, alfa, beta);
    warehouse.agreement("خطة قديمة", "ENDED", "2020-12-31", first, alfa);
    warehouse.agreementTopic("TRADE", memorandum, meeting);
    target = warehouse.figure(first, "TARGET", "حجم التجارة", "200", alfa);
    warehouse.figure(copy, "ACTUAL", "حجمُ التّجارة", "150", alfa);
    warehouse.figure(copy, "ACTUAL", "حجم التجارة", "70", beta);
    warehouse.worth(memorandum, target);
    warehouse.unresolved("PERSON", "عمر", "a1", 4);
    warehouse.unresolved("PERSON", "عُمر", "a2", 4);
    warehouse.unresolved("PLACE", "بيان", "a1", 11);
    warehouse.sumUp();
  }

  @Test
  void timelineOfACountryHoldsWhatItsPeopleDo() {
    assertThat(
            cells(
                ask("timeline", "ارض الفا"), "date", "type", "status", "who", "toward", "articles"))
        .containsExactly(
            "2024-03-01|MEETING|OCCURRED|Betania; Omar Salim||3",
            "2024-08|VISIT|PLANNED|Omar Salim|Betania|1",
            "|ENDORSE|OCCURRED|Alfaland|Betania|1",
            "|VISIT|PLANNED|Omar Salim|Betania|1");
  }

  @Test
  void timelineOfAPersonTakesANameInSeveralWords() {
    assertThat(cells(ask("timeline", "عُمَر", "سالم"), "type"))
        .containsExactly("MEETING", "VISIT", "VISIT");
    assertThat(ask("timeline", "P:salim").title()).isEqualTo("Timeline of Omar Salim");
  }

  @Test
  void nameThatSeveralBearPrefersWhoTakesPart() {
    assertThat(ask("timeline", "salim").title()).isEqualTo("Timeline of Omar Salim");
  }

  @Test
  void capitalStandsForItsCountry() {
    assertThat(ask("timeline", "ألفا سيتي").title()).isEqualTo("Timeline of Alfaland");
  }

  @Test
  void nameAsAnArticleWroteItIsTheLastResort() {
    assertThat(ask("timeline", "اسم عمر المكتوب").title()).isEqualTo("Timeline of Omar Salim");
  }

  @Test
  void plannedCountsFromTheNewestArticleAndKeepsTheUndated() {
    Table table = ask("planned");

    assertThat(table.title()).isEqualTo("Planned from 2024-03-04 on");
    assertThat(cells(table, "date", "type", "toward"))
        .containsExactly("2024-08|VISIT|Betania", "|VISIT|Betania");
    assertThat(cells(ask("planned", "2025"), "date")).isEmpty();
  }

  @Test
  void agreementsShowPartiesAndValidity() {
    assertThat(cells(ask("agreements"), "name_ar", "parties", "status", "valid_to", "articles"))
        .containsExactly(
            "خطة قديمة|Alfaland|ENDED|2020-12-31|1",
            "مذكرة الموانئ|Alfaland; Betania|SIGNED|2025-01-31|1");
    assertThat(cells(ask("agreements", "signed"), "name_ar")).containsExactly("مذكرة الموانئ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALF BET | مذكرة الموانئ",
        "Betania | مذكرة الموانئ",
        "ALF ended | خطة قديمة",
        "valid BET ALF | مذكرة الموانئ",
        "valid | مذكرة الموانئ",
        "in force |",
      })
  void agreementsOfOneOrTwoAndThoseThatHold(String asked, @Nullable String name) {
    assertThat(cells(ask(NOW, "agreements", asked.split(" ")), "name_ar"))
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @Test
  void agreementsAreValidUntilTheirLastDay() {
    ReportOptions after = NOW.on(LocalDate.of(2025, 2, 1));
    assertThat(ask(after, "agreements", "valid").title())
        .isEqualTo("Agreements, valid on 2025-02-01");
    assertThat(ask(after, "agreements", "valid").rows()).isEmpty();
    assertThat(ask(NOW.on(LocalDate.of(2025, 1, 31)), "agreements", "valid").rows()).hasSize(1);
    assertThat(ask("agreements", "ALF", "BET").title())
        .isEqualTo("Agreements of Alfaland and Betania");
  }

  @Test
  void nothingFoundIsToldWithWhereToLook() {
    assertThat(ask(NOW.with(Filter.SINCE, "2030"), "met").notes())
        .containsExactly("No rows.", "The newest article is of 2024-03-04.");
    assertThat(ask(NOW.with(Filter.SINCE, "2024-03-04"), "met").notes())
        .containsExactly("No rows.");
    assertThat(ask("promises", "Alfaland").notes())
        .contains("No rows.")
        .anyMatch(note -> note.endsWith("--country or --participant."));
  }

  @Test
  void worthStandsWhereAnArticleTellsIt() {
    Table all = ask("agreements");
    assertThat(cells(all, "amount", "amount_to", "currency", "amount_qualifier", "amount_status"))
        .containsExactly("||||", "200||USD|EXACT|TARGET");
    assertThat(shown(all)).contains("amount", "currency").doesNotContain("amount_to");
    assertThat(shown(ask("agreements", "ended"))).doesNotContain("amount", "currency");
    assertThat(ask("agreement", "A" + memorandum).notes())
        .contains("Worth 200 USD (EXACT, TARGET).");
  }

  private static List<String> shown(Table table) {
    return table.withoutDetail().columns().stream().map(Column::name).toList();
  }

  @Test
  void expiringCountsMonthsFromToday() {
    assertThat(cells(ask(NOW.with(Filter.EXPIRING, "7"), "agreements"), "name_ar"))
        .containsExactly("مذكرة الموانئ");
    assertThat(cells(ask(NOW.with(Filter.EXPIRING, "6"), "agreements"), "name_ar")).isEmpty();
  }

  @Test
  void targetStandsBesideTheActualOfItsMeasureAndSubject() {
    assertThat(
            cells(
                ask("figures"), "status", "value", "unit", "actual", "actual_percent", "subjects"))
        .containsExactly(
            "TARGET|200|USD|150|75|Alfaland",
            "ACTUAL|150|USD|||Alfaland",
            "ACTUAL|70|USD|||Betania");
    assertThat(cells(ask("figures", "التجاره"), "value")).hasSize(3);
  }

  @Test
  void promiseTellsWhetherTheActualCameLater() {
    assertThat(cells(ask("promises"), "promised", "actual", "actual_percent", "told"))
        .containsExactly("200|150|75|LATER");
    assertThat(cells(ask(NOW.with(Filter.COUNTRY, "BET"), "promises"), "promised")).isEmpty();
  }

  /** Prison terms and victims of whatever case are told with the same bare word. */
  @Test
  void bareCountsAndDurationsCompareWithNothing() throws IOException {
    Warehouse other = Warehouse.empty();
    long alfa = other.people.country("ALF", "Alfaland", "أرض ألفا");
    long article = other.article("a1", null, "2024-03-02", "نص");
    for (String status : List.of("TARGET", "ACTUAL")) {
      other.figure("COUNT", article, status, "سجناء", "10", alfa);
      other.figure("COUNT", article, status, "مجموع السجناء", "20", alfa);
      other.figure("DURATION", article, status, "السجن المؤبد", "30", alfa);
      other.figure("COUNT", article, status, "سفن حربية", "40", alfa);
      other.figure("MONEY", article, status, "التجارة", "50", alfa);
      other.figure("MONEY", article, status, "قرض", "60", alfa);
    }
    other.sumUp();

    assertThat(cells(Reports.run(other.database, "promises", List.of(), NOW), "promised", "actual"))
        .containsExactlyInAnyOrder("10|", "20|", "30|", "40|40", "50|50", "60|");
    assertThat(other.differences()).isEmpty();
  }

  @Test
  void checkThatOnlyWarnsIsNoFailure() {
    Warehouse other = Warehouse.empty();
    other.database.execute(
        """
        with run as (
          insert into audit.run (run_key, command, run_status, program_version)
          values ('k', 'load', 'COMPLETED', '1') returning run_id)
        insert into audit.check_result (run_id, check_name, severity, passed, violation_count, reason)
        select run_id, name, severity, name = 'sound', 1, 'a reason'
          from run cross join (values ('sound', 'FAIL'), ('doubtful', 'WARN'), ('broken', 'FAIL')) c (name, severity)
        """);

    assertThat(
            cells(Reports.run(other.database, "quality", List.of(), NOW), "area", "item", "remark"))
        .containsSubsequence(
            "check|broken|FAILED: a reason",
            "check|doubtful|warning: a reason",
            "check|sound|passed");
  }

  @Test
  void sourceIsIndependentWhereItIsTheFirstOfItsStory() {
    assertThat(cells(ask("sources", "E" + meeting), "article", "independent", "says"))
        .containsExactly(
            "a1|yes|MEETING OCCURRED 2024-03-01",
            "a2|same story|MEETING OCCURRED 2024-03-01",
            "a3|yes|MEETING OCCURRED 2024-03-01");
    assertThat(ask("sources", "E" + meeting).title())
        .endsWith(": articles 3, outlets 2, independent reports 2");
    assertThat(cells(ask("sources", "a" + memorandum), "says")).containsExactly("MOU SIGNED");
    assertThat(cells(ask("sources", "F" + target), "says")).containsExactly("TARGET 200 USD");
  }

  @Test
  void coverageCountsArticlesWithoutFact() {
    Table table = ask("coverage");

    assertThat(cells(table, "published", "outlet", "articles", "events", "without_fact_percent"))
        .containsExactly(
            "2024-03-04|Harbour News|1|1|0",
            "2024-03-03|Tower Post|1|1|0",
            "2024-03-02|Harbour News|1|4|0",
            "||1|0|100");
    assertThat(table.notes())
        .containsExactly(
            "In all 4 articles (1 without a fact), 6 events, 2 agreements and 3 figures as they state them.");
  }

  @Test
  void eachDayOfAnOutletCountsItsSilenceToo() {
    assertThat(
            warehouse
                .database
                .fetch(
                    "select published_on, outlet, articles, events from reporting.coverage_day order by 2, 1")
                .map(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2) + "|" + row.get(3)))
        .containsExactly(
            "2024-03-02|Harbour News|1|4",
            "2024-03-03|Harbour News|0|0",
            "2024-03-04|Harbour News|1|1",
            "2024-03-03|Tower Post|1|1",
            "2024-03-04|Tower Post|0|0");
  }

  @Test
  void silenceOfAnOutletBeginsWithItsFirstArticle() {
    Warehouse other = Warehouse.empty();
    other.article("a1", "Harbour News", "2024-03-01", "نص");
    other.article("a2", "Tower Post", "2024-03-03", "نص");
    other.article("a3", "Silent Wire", null, "نص");
    other.sumUp();

    assertThat(
            cells(
                Reports.run(other.database, "coverage-days", List.of(), NOW),
                "published",
                "outlet",
                "articles"))
        .containsExactly(
            "2024-03-03|Tower Post|1",
            "2024-03-03|Harbour News|0",
            "2024-03-02|Harbour News|0",
            "2024-03-01|Harbour News|1");
  }

  @Test
  void topicsCountEventsAndAgreements() {
    assertThat(cells(ask("topics"), "topic", "events", "agreements", "last"))
        .containsExactly("TRADE|1|1|2024-03-01");
  }

  @Test
  void unresolvedNamesJoinTheirSpellings() {
    assertThat(cells(ask("unresolved"), "kind", "places", "articles", "example_ar"))
        .containsExactly("PERSON|2|2|قال عمر في بيان", "PLACE|1|1|قال عمر في بيان");
  }

  @Test
  void unresolvedOfOneKindAreRowsOfItsSeedFile() {
    Table table = ask(NOW.forProgram(), "unresolved", "person");

    assertThat(table.columns().stream().map(Column::name))
        .containsExactly("id", "name_en", "name_ar", "aliases_ar", "country_iso3");
    assertThat(ask("unresolved", "person").columns().stream().map(Column::name))
        .endsWith("country_iso3", "articles", "article", "example_ar");
    assertThat(cells(table, "id", "country_iso3")).containsExactly("amr|");
  }

  @Test
  void qualityTellsGapsAndConfidence() {
    assertThat(cells(ask("quality"), "area", "item", "count", "percent"))
        .contains(
            "confidence of events|0.9 and more|4|100",
            "missing|articles without outlet|1|25",
            "missing|events without date|2|50",
            "names that no list holds|PERSON|1|");
  }

  @Test
  void unknownFactIsTold() {
    assertThatThrownBy(() -> ask("sources", "E999")).hasMessage("no fact 'E999' is known");
  }

  private static Table ask(String name, String... arguments) {
    return ask(NOW, name, arguments);
  }

  private static Table ask(ReportOptions options, String name, String... arguments) {
    return Reports.run(warehouse.database, name, List.of(arguments), options);
  }
}
