package org.diwan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  private static Table ask(ReportOptions options, String name, String... arguments) {
    return Reports.run(database, name, List.of(arguments), options);
  }
}
