package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles, corrections and rules in any order and again: one and the same warehouse. */
class CorrectionsOrderTest {
  /** Rows that fit many of the invented facts, of every kind. */
  private static final Map<String, String[]> SAID =
      Map.of(
          "wrong_facts",
          new String[] {
            "a1,EVENT,MEETING,,yes,",
            "a2,EVENT,VISIT,,,",
            "a3,AGREEMENT,PROGRAMME,,yes,",
            "a4,EVENT,,التقى,yes,"
          },
          "same_facts",
          new String[] {
            "EVENT,a5,MEETING,,a6,VISIT,,",
            "EVENT,a7,ASSAULT,,a8,,التقى,",
            "AGREEMENT,a9,,وقع,a10,,وقع,",
            "EVENT,a20,VISIT,,a21,VISIT,,",
            "EVENT,a22,MEETING,,a23,MEETING,,"
          },
          "different_facts",
          new String[] {
            "EVENT,a11,MEETING,,a12,MEETING,,",
            "EVENT,a13,VISIT,,a14,VISIT,,",
            "AGREEMENT,a15,ACTION_PLAN,,a16,PROGRAMME,,"
          },
          "names",
          new String[] {"فلان 1,,xi-jinping,,", "فلان 2,a30,xi-jinping,,", "حزب 1,,,asean,"},
          "values",
          new String[] {
            "a31,EVENT,MEETING,,type,CALL,",
            "a32,EVENT,VISIT,,date,2023-10-20,",
            "a33,FIGURE,MONEY,,value,7,",
            "a34,AGREEMENT,PROGRAMME,,status,ENDED,"
          });

  private final Analyst analyst = new Analyst();
  private final Warehouse warehouse = analyst.warehouse();

  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"1", "2", "3", "4"})
  void orderOfArticlesAndCorrectionsDoesNotMatter(long seed) {
    Invented invented = Invented.articles(7, 60);
    SAID.forEach(analyst::says);
    Warehouse atOnce = new Warehouse();
    atOnce.load(analyst.reading(invented, invented.items()), 1000, Progress.silent());
    assertThat(atOnce.count("audit.correction_hit")).isGreaterThan(20);

    Random random = new Random(seed);
    List<SourceItem> items = new ArrayList<>(invented.items());
    Collections.shuffle(items, random);
    for (int run = 0; run < 4; run++) {
      sayAny(random, run == 3);
      List<SourceItem> some = items.subList(items.size() * run / 4, items.size() * (run + 1) / 4);
      LoadSummary summary =
          warehouse.load(
              analyst.reading(invented, some), 1 + random.nextInt(20), Progress.silent());
      assertThat(summary.checkFindings()).isEmpty();
    }

    assertThat(Fingerprint.differences(warehouse.fingerprint(), atOnce.fingerprint())).isEmpty();
  }

  private void sayAny(Random random, boolean all) {
    analyst.takesAllBack();
    SAID.forEach((file, rows) -> {
      if (random.nextBoolean() || all) {
        analyst.says(file, rows);
      }
    });
  }

  @Test
  void loadWithNothingNewTouchesNothing() {
    Invented invented = Invented.articles(7, 20);
    SAID.forEach(analyst::says);
    warehouse.load(analyst.reading(invented, invented.items()), 10, Progress.silent());
    String before = versions();

    warehouse.load(analyst.reading(invented, invented.items()), 7, Progress.silent());

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void otherRulesKeepTheLastWord() {
    Invented invented = Invented.articles(7, 40);
    SAID.forEach(analyst::says);
    Reading reading = analyst.reading(invented, invented.items());
    warehouse.load(reading, 10, Progress.silent());
    String before = warehouse.fingerprint();

    Reading otherRules =
        new Reading(
            new Rules("other rules", "other merging"),
            reading.inputs(),
            reading.read(),
            reading.corrections(),
            reading.remake());
    LoadSummary again = warehouse.load(otherRules, 7, Progress.silent());

    assertThat(again.loaded()).isEqualTo(40);
    assertThat(again.checkFindings()).isEmpty();
    assertThat(Fingerprint.differences(warehouse.fingerprint(), before))
        .singleElement()
        .asString()
        .startsWith("dim_article ");
  }

  private String versions() {
    return warehouse.text(
        """
        select string_agg(versions, ' ') from (
          select string_agg(xmin::text, ',' order by event_id) as versions from warehouse.fact_event
          union all select string_agg(xmin::text, ',' order by event_mention_id) from warehouse.fact_event_mention
          union all select string_agg(xmin::text, ',' order by agreement_mention_id) from warehouse.fact_agreement_mention
          union all select string_agg(xmin::text, ',' order by correction_key) from audit.correction
          union all select string_agg(xmin::text, ',' order by correction_key, article_ref, fact_no) from audit.correction_hit) tables
        """);
  }
}
