package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The five source articles, read by the rules that are shipped and loaded as the program loads
 * them.
 */
class SeedArticlesTest {

  private static final DataSource WRITER = TestServer.running().freshDatabase();
  private static final DSLContext DATABASE = DSL.using(WRITER, SQLDialect.POSTGRES);
  private static LoadSummary summary;

  @BeforeAll
  static void loaded() {
    LoadRequest request = new LoadRequest(List.of(Path.of("seeds/articles")), false, 2, 2, false);
    summary = Loading.run(WRITER, Seeds.builtIn(), request, Progress.silent());
  }

  @Test
  void allAreLoadedAndAllChecksPass() {
    assertThat(summary.checkFindings()).isEmpty();
    assertThat(summary.read()).isEqualTo(5);
    assertThat(summary.loaded()).isEqualTo(5);
    assertThat(summary.withoutFact()).isZero();
    assertThat(summary.facts().get("events")).isPositive();
  }

  @Test
  void actionPlanOfTwoArticlesIsOneAgreement() {
    List<Integer> mentions =
        DATABASE
            .fetch(
                """
                select mention_count from warehouse.fact_agreement
                 where signed_from = '2023-10-20' and agreement_key like '00%'
                   and valid_from = '2024-01-01' and valid_to = '2028-12-31'
                """)
            .getValues(0, Integer.class);

    assertThat(mentions).containsExactly(2);
  }
}
