package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diwan.report.Answers.cells;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports over the five articles, read and loaded as the program does. */
class SeedReportsTest {
  private static final ReportOptions THEN = ReportOptions.none().on(LocalDate.of(2025, 12, 3));

  private static DSLContext database;

  @BeforeAll
  static void load() {
    DataSource source = TestServer.running().freshDatabase();
    database = DSL.using(source, SQLDialect.POSTGRES);
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles")));
    Loading.run(source, Seeds.builtIn(), request, Progress.silent());
  }

  /** Nobody in the articles is British, Russian or Emirati: only the lists know these names. */
  @ParameterizedTest
  @CsvSource({
    "UK, United Kingdom",
    "gb, United Kingdom",
    "GBR, United Kingdom",
    "Britain, United Kingdom",
    "بريطانيا, United Kingdom",
    "المملكة المتحدة, United Kingdom",
    "انجلترا, United Kingdom",
    "U.S., United States",
    "أميركا, United States",
    "UAE, United Arab Emirates",
    "دولة الإمارات, United Arab Emirates",
    "Lavrov, Sergey Lavrov",
    "لافروف, Sergey Lavrov",
    "netanyahu, Benjamin Netanyahu",
    "منظمة الأمم المتحدة, United Nations",
    "SCO, Shanghai Cooperation Organisation",
    "laos, Laos"
  })
  void listedNamesFindWhomTheyMean(String typed, String title) {
    assertThat(ask(THEN, "timeline", typed).title()).isEqualTo("Timeline of " + title);
  }

  @Test
  void timelineOfANameWithoutEventsSaysThatItIsKnown() {
    assertThat(ask(THEN, "timeline", "Lavrov").notes())
        .containsExactly("No rows.", "Sergey Lavrov is a known name, but no event of it is held.");
    assertThat(
            ask(THEN.with(Filter.SINCE, "2020").with(Filter.UNTIL, "2020-03"), "timeline", "China")
                .notes())
        .contains(
            "China is a known name, but no event of it is held from 2020-01-01 until 2020-03-31.");
    assertThat(ask(THEN.with(Filter.TYPE, "CALL"), "timeline", "UK").notes())
        .contains(
            "United Kingdom is a known name, but no event of it is held that the options leave.");
    assertThat(ask(THEN, "timeline", "China").notes()).noneMatch(n -> n.contains("known name"));
  }

  @Test
  void filtersTakeListedNamesToo() {
    assertThat(ask(THEN.with(Filter.COUNTRY, "UK"), "agreements").rows()).isEmpty();
    assertThat(ask(THEN.with(Filter.COUNTRY, "Lao PDR"), "agreements").rows())
        .isEqualTo(ask(THEN.with(Filter.COUNTRY, "LAO"), "agreements").rows())
        .isNotEmpty();
    assertThat(ask(THEN.with(Filter.PARTICIPANT, "Xi"), "timeline", "CHN").rows())
        .isEqualTo(ask(THEN.with(Filter.PARTICIPANT, "Xi Jinping"), "timeline", "CHN").rows())
        .isNotEmpty();
    assertThatThrownBy(() -> ask(THEN.with(Filter.COUNTRY, "Lavrov"), "agreements"))
        .hasMessage("no country 'Lavrov' is known");
  }

  @Test
  void conferencesTellWhoCame() {
    assertThat(cells(ask(THEN, "conferences"), "date", "city", "whose", "came", "people"))
        .hasSize(8)
        .contains(
            "2025|Tianjin|Shanghai Cooperation Organisation|Pham Minh Chinh; Thongloun Sisoulith|2",
            "2023-10|Beijing|China|Cai Qi; Thongloun Sisoulith; Wang Yi|3",
            "2024|Chiang Mai|Lancang-Mekong Cooperation||0");
    assertThat(cells(ask(THEN.with(Filter.COUNTRY, "Burma"), "conferences"), "date"))
        .containsExactly("2024");
    assertThat(ask(THEN.with(Filter.COUNTRY, "UK"), "conferences").rows()).isEmpty();
  }

  @Test
  void oneConferenceTellsEverybodyWithHisOffice() {
    String forum =
        cells(ask(THEN.with(Filter.PARTICIPANT, "Wang Yi"), "conferences"), "fact").getFirst();

    assertThat(
            cells(ask(THEN, "conferences", forum), "role", "kind", "name", "country", "articles"))
        .contains(
            "ACTOR|COUNTRY|China|CHN|1",
            "ATTENDEE|PERSON|Thongloun Sisoulith|LAO|1",
            "ATTENDEE|PERSON|Wang Yi|CHN|1");
    assertThatThrownBy(() -> ask(THEN, "conferences", "E99999"))
        .hasMessage("no conference 'E99999' is known");
  }

  @Test
  void lifeOfAnAgreementHoldsItsStepsInOrderWithTheirSources() {
    String plan =
        cells(ask(THEN.with(Filter.SILENT_SINCE, "2024"), "agreements", "implementing"), "fact")
            .getFirst();
    Table life = ask(THEN, "agreement", plan);

    assertThat(cells(life, "date", "step", "outlet", "article"))
        .containsExactly(
            "2023-10|SIGNED||000_cd5129041f083504",
            "2023-10-20|SIGNED|Xinhua News Agency|001_cefa7e8a551052aa",
            "|IMPLEMENTING||000_cd5129041f083504");
    assertThat(life.notes()).contains("Valid from 2024-01-01.", "Valid to 2028-12-31.");
    assertThatThrownBy(() -> ask(THEN, "agreement", "E1")).hasMessageContaining("no agreement");
    assertThatThrownBy(() -> ask(THEN, "agreement", "A999"))
        .hasMessage("no agreement 'A999' is known");
  }

  @Test
  void ledgerTellsWhatEndsSoonAndWhatFellSilent() {
    assertThat(cells(ask(THEN.with(Filter.EXPIRING, "14"), "agreements"), "type", "valid_to"))
        .containsExactly("MINUTES|2026-12-31");
    assertThat(cells(ask(THEN.with(Filter.EXPIRING, "12"), "agreements"), "type")).isEmpty();
    assertThat(
            cells(ask(THEN.with(Filter.SILENT_SINCE, "2025"), "agreements"), "type", "last_named"))
        .containsExactlyInAnyOrder("ACTION_PLAN|2023-10-20", "DOCUMENT|2023-10-20");
    assertThat(ask(THEN.with(Filter.SILENT_SINCE, "2023-10-20"), "agreements").rows()).isEmpty();
  }

  @Test
  void promisesStandWithoutAnActualWhereNoneIsTold() {
    assertThat(cells(ask(THEN, "promises"), "status", "promised", "unit", "published", "told"))
        .containsExactly("TARGET|5000000000|USD|2025-12-02|", "TARGET|10000000000|USD|2025-12-02|");
    assertThat(ask(THEN, "promises", "قمح").rows()).isEmpty();
  }

  @Test
  void topicsOfAMonthCountItsEvents() {
    assertThat(cells(ask(THEN, "topic-months", "party"), "month", "events", "deeds", "score"))
        .containsExactly(
            "2025-12|2|2|3.8", "2025-10|1|1|2.5", "2025-09|2|2|3.3", "2023-10|4|4|3.9");
    assertThat(ask(THEN.with(Filter.SINCE, "2026"), "topic-months").rows()).isEmpty();
  }

  @Test
  void daysWithoutAnArticleAreZero() {
    Table days = ask(THEN.withLimit(0), "coverage-days");

    assertThat(cells(days, "published", "outlet", "articles", "events"))
        .hasSize(30 + 1)
        .startsWith("2025-12-02|VietNamNet|1|4", "2025-12-02|Xinhua News Agency|0|0")
        .endsWith("2025-11-03|Xinhua News Agency|0|0");
    assertThat(
            cells(
                ask(
                    THEN.with(Filter.SINCE, "2023-10-19")
                        .with(Filter.UNTIL, "2023-10-21")
                        .with(Filter.OUTLET, "Xinhua News Agency"),
                    "coverage-days"),
                "published",
                "articles"))
        .containsExactly("2023-10-21|0", "2023-10-20|1");
  }

  private static Table ask(ReportOptions options, String name, String... arguments) {
    return Reports.run(database, name, List.of(arguments), options);
  }
}
