package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diwan.source.SourceItem;
import org.diwan.warehouse.ArticleFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code audit.change} tells of runs. */
class ChangeFeedTest {
  private static final String CONTENTS =
      """
      (select 'EVENT' as fact_kind, event_id as fact_id, content from audit.event_content
       union all select 'AGREEMENT', agreement_id, content from audit.agreement_content
       union all select 'FIGURE', figure_id, content from audit.figure_content)
      """;

  private final Warehouse warehouse = new Warehouse();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 6, 7})
  void feedOfAllRunsLeadsToWhatIsThere(long seed) {
    Invented invented = Invented.articles(seed, 40);
    warehouse.load(invented, invented.items().subList(0, 30), 10);
    List<SourceItem> changes = new ArrayList<>(invented.items().subList(30, 40));
    for (int i = 0; i < 15; i++) {
      changes.add(invented.add("a" + i, new Random(seed * 1000 + i)));
    }
    warehouse.load(invented, changes, 4);
    warehouse.withdraw("a3", "a20", "a35");
    warehouse.rebuild(invented.readOtherwise(seed), "other rules");

    assertThat(warehouse.count("audit.change where before_content = after_content")).isZero();
    assertThat(warehouse.count("audit.change where change_kind = 'ALTERED'")).isPositive();
    assertThat(warehouse.count("audit.change where change_kind = 'REMOVED'")).isPositive();
    assertThat(
            warehouse.count(
                """
                (select distinct on (fact_kind, fact_id) fact_kind, fact_id, after_content
                   from audit.change order by fact_kind, fact_id, run_id desc) last
                full join %s present using (fact_kind, fact_id)
                where last.after_content is distinct from present.content
                """
                    .formatted(CONTENTS)))
        .as("the last word of the feed is what the warehouse holds")
        .isZero();
    assertThat(
            warehouse.count(
                """
                (select before_content,
                     lag(after_content) over (partition by fact_kind, fact_id order by run_id) as former
                   from audit.change) told
                where before_content is distinct from former
                """))
        .as("each word begins where the one before it ended")
        .isZero();
  }

  @Test
  void sameArticlesAgainTellNothing() {
    Invented invented = Invented.articles(5, 30);
    warehouse.load(invented, invented.items(), 10);
    long told = warehouse.count("audit.change");

    LoadSummary again = warehouse.load(invented, invented.items(), 7);
    warehouse.rebuild(invented, "test");
    LoadSummary rebuilt = warehouse.rewrite(invented, ArticleFilter.ALL);

    assertThat(again.unchanged()).isEqualTo(30);
    assertThat(rebuilt.loaded()).isEqualTo(30);
    assertThat(told).isPositive();
    assertThat(warehouse.count("audit.change")).isEqualTo(told);
  }

  @Test
  void alteredFactSaysWhichFieldsDiffer() {
    Invented invented = Invented.articles(5, 30);
    warehouse.load(invented, invented.items(), 10);
    warehouse.withdraw("a1", "a2", "a3", "a4");

    assertThat(
            warehouse.count(
                "reporting.change where change_kind = 'ALTERED' and changed_fields like '%articles%'"))
        .isPositive();
    assertThat(warehouse.count("reporting.change where fact_type is null or run_kind is null"))
        .isZero();
  }

  @Test
  void tablesAreCountedAsTheyWereWritten() {
    Invented invented = Invented.articles(5, 30);
    warehouse.load(invented, invented.items(), 10);
    warehouse.load(invented, List.of(invented.add("a1", new Random(3))), 10);
    warehouse.withdraw("a2", "a3");

    for (String table :
        List.of(
            "dim_article",
            "fact_event",
            "fact_event_mention",
            "fact_figure",
            "dim_participant",
            "bridge_event_mention_participant",
            "fact_agreement_step")) {
      String unknown = table.startsWith("dim_") ? " + 1" : "";
      assertThat(
              warehouse.text(
                  "select sum(rows_inserted - rows_deleted)"
                      + unknown
                      + " from audit.run_table_count where table_name = 'warehouse."
                      + table
                      + "'"))
          .as(table)
          .isEqualTo(String.valueOf(warehouse.count("warehouse." + table)));
    }
  }
}
