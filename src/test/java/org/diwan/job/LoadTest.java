package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diwan.correction.Corrections;
import org.diwan.model.Article;
import org.diwan.source.RejectReason;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.Rules;
import org.junit.jupiter.api.Test;

/** The whole job on articles that are made up. */
class LoadTest {
  private final Invented invented = Invented.articles(11, 40);
  private final Warehouse warehouse = new Warehouse();

  @Test
  void secondLoadFindsAllUnchangedAndTouchesNoRow() {
    warehouse.load(invented, invented.items(), 15);
    String before = rowVersions();

    LoadSummary again = warehouse.load(invented, invented.items(), 7);

    assertThat(again.unchanged()).isEqualTo(40);
    assertThat(again.loaded()).isZero();
    assertThat(rowVersions()).isEqualTo(before);
  }

  @Test
  void accountAddsUp() {
    List<SourceItem> items = new ArrayList<>(invented.items());
    items.add(3, new SourceItem.RejectedInput("x", "f.jsonl:4", RejectReason.EMPTY, "no text\0"));
    items.add(items.getFirst());
    items.add(new SourceItem.SkippedFile(java.nio.file.Path.of("photo.jpg")));

    LoadSummary summary = warehouse.load(invented, items, 10);

    assertThat(summary.read()).isEqualTo(42);
    assertThat(summary.loaded()).isEqualTo(40);
    assertThat(summary.unchanged()).isEqualTo(1);
    assertThat(summary.rejected()).isEqualTo(1);
    assertThat(summary.skippedFiles()).isEqualTo(1);
    assertThat(summary.rejectExamples()).containsExactly("f.jsonl:4: EMPTY: no text\uFFFD");
    assertThat(warehouse.text("select reason_code || line_no || article_ref from audit.reject"))
        .isEqualTo("EMPTY4x");
    assertThat(warehouse.text("select run_status from audit.run")).isEqualTo("COMPLETED");
  }

  @Test
  void otherTextUnderOneRefIsRejectedWhereItComesLater() {
    ReadArticle other = invented.add("a0", new Random(99));

    LoadSummary summary = warehouse.load(invented, invented.items(), 10);

    assertThat(summary.rejected()).isEqualTo(1);
    assertThat(summary.rejectExamples().getFirst()).startsWith(other.place() + ": DUPLICATE_REF");
    assertThat(warehouse.count("warehouse.dim_article where article_ref = 'a0'")).isEqualTo(1);
  }

  @Test
  void changedTextReplacesTheFactsAndKeepsTheFormerVersion() {
    warehouse.load(invented, invented.items(), 10);
    ReadArticle changed = invented.add("a0", new Random(99));

    LoadSummary summary = warehouse.load(invented, List.of(changed), 10);

    assertThat(summary.loaded()).isEqualTo(1);
    assertThat(summary.checkFindings()).isEmpty();
    assertThat(warehouse.count("warehouse.dim_article where article_ref = 'a0'")).isEqualTo(2);
    assertThat(
            warehouse.text(
                "select article_text from warehouse.dim_article where article_ref = 'a0' and is_current"))
        .isEqualTo(changed.article().text());
  }

  @Test
  void warehouseAfterAChangeIsThatOfTheNewTexts() {
    warehouse.load(invented, invented.items(), 10);
    List<SourceItem> changes = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      changes.add(invented.add("a" + i, new Random(1000 + i)));
    }
    warehouse.load(invented, changes, 4);

    List<SourceItem> fresh = new ArrayList<>(changes);
    fresh.addAll(invented.items().subList(15, 40));
    Warehouse other = new Warehouse();
    other.load(invented, fresh, 100);

    assertThat(warehouse.presentFacts()).isEqualTo(other.presentFacts());
  }

  @Test
  void otherRulesReadAgainWithoutANewVersion() {
    warehouse.load(invented, invented.items(), 10);
    String before = warehouse.fingerprint();

    Reading newRules =
        new Reading(
            new Rules("other rules", "other merging"),
            () -> invented.items().iterator(),
            invented::read,
            Corrections.none(),
            invented::again);
    LoadSummary summary = warehouse.load(newRules, 10, Progress.silent());

    assertThat(summary.loaded()).isEqualTo(40);
    assertThat(Fingerprint.differences(warehouse.fingerprint(), before))
        .singleElement()
        .asString()
        .startsWith("dim_article ");
  }

  @Test
  void readingThatBreaksOffFailsTheRunAndNamesTheArticle() {
    Reading broken =
        Invented.reading(
            invented.items(),
            article -> {
              if (article.ref().equals("a25")) {
                throw new IllegalStateException("no such case");
              }
              return invented.read(article);
            });

    assertThatThrownBy(() -> warehouse.load(broken, 10, Progress.silent()))
        .isInstanceOf(LoadFailedException.class)
        .hasMessageContaining("a25")
        .hasMessageContaining("no such case");

    assertThat(warehouse.text("select run_status from audit.run")).isEqualTo("FAILED");
    assertThat(warehouse.count("audit.run_slice")).isEqualTo(2);
  }

  @Test
  void otherInputsCloseARunThatBrokeOff() {
    Reading broken = Invented.reading(invented.items(), LoadTest::fail);
    assertThatThrownBy(() -> warehouse.load(broken, 10, Progress.silent()))
        .isInstanceOf(LoadFailedException.class);

    LoadSummary summary = warehouse.load(invented, invented.items(), 11);

    assertThat(summary.resumed()).isFalse();
    assertThat(warehouse.text("select string_agg(run_status, ' ' order by run_id) from audit.run"))
        .isEqualTo("ABANDONED COMPLETED");
  }

  @Test
  void dryRunCountsAsTheLoadDoes() {
    LoadRequest request = new LoadRequest(List.of(), false, 10, 2, false);
    LoadSummary dry =
        new DryRun(invented.reading(invented.items()), request, Progress.silent()).run();
    LoadSummary loaded = warehouse.load(invented, invented.items(), 10);

    assertThat(dry.facts()).isEqualTo(loaded.facts());
    assertThat(dry.withoutFact()).isEqualTo(loaded.withoutFact());
    assertThat(dry.loaded()).isEqualTo(loaded.loaded());
  }

  private static org.diwan.model.ArticleFacts fail(Article article) {
    throw new IllegalStateException("broken");
  }

  private String rowVersions() {
    return warehouse.text(
        """
        select string_agg(versions, ' ') from (
          select 'article' || string_agg(xmin::text, ',' order by article_id) as versions from warehouse.dim_article
          union all select string_agg(xmin::text, ',' order by participant_id) from warehouse.dim_participant
          union all select string_agg(xmin::text, ',' order by event_id) from warehouse.fact_event
          union all select string_agg(xmin::text, ',' order by event_mention_id) from warehouse.fact_event_mention
          union all select string_agg(xmin::text, ',' order by ctid) from warehouse.bridge_event_participant
          union all select string_agg(xmin::text, ',' order by ctid) from warehouse.bridge_event_mention_participant
          union all select string_agg(xmin::text, ',' order by agreement_id) from warehouse.fact_agreement
          union all select string_agg(xmin::text, ',' order by agreement_mention_id) from warehouse.fact_agreement_mention
          union all select string_agg(xmin::text, ',' order by agreement_step_id) from warehouse.fact_agreement_step
          union all select string_agg(xmin::text, ',' order by figure_id) from warehouse.fact_figure) tables
        """);
  }
}
