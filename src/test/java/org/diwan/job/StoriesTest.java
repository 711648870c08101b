package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.PublishedMethod;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that are one story with other furniture share it, whatever the way they came in. */
class StoriesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final Warehouse warehouse = new Warehouse();

  @Test
  void reprintsAreOneStoryNamedAfterTheLeastRef() {
    load(
        copy("b", 1, "واس - ", DAY),
        copy("a", 1, "شينخوا: ", DAY.plusDays(1)),
        copy("c", 2, "", DAY));

    assertThat(stories()).isEqualTo("a:a b:a c:c");
  }

  @Test
  void sameFormulaAWeekLaterIsAnotherStory() {
    load(copy("a", 1, "", DAY), copy("b", 1, "", DAY.plusDays(7)), copy("c", 1, "", null));

    assertThat(stories()).isEqualTo("a:a b:b c:c");
  }

  @Test
  void storyGoesOnFromDayToDay() {
    load(copy("c", 1, "", DAY));
    load(copy("a", 1, "", DAY.plusDays(4)));
    assertThat(stories()).isEqualTo("a:a c:c");

    load(copy("b", 1, "", DAY.plusDays(2)));

    assertThat(stories()).isEqualTo("a:a b:a c:a");
  }

  @Test
  void storyFallsApartWhenTheTextThatHeldItTogetherChanges() {
    load(
        copy("a", 1, "", DAY),
        copy("b", 1, "", DAY.plusDays(2)),
        copy("c", 1, "", DAY.plusDays(4)));

    load(copy("b", 9, "", DAY.plusDays(2)));

    assertThat(stories()).isEqualTo("a:a b:b c:c");
    assertThat(warehouse.count("warehouse.bridge_article_story")).isZero();
    assertThat(warehouse.count("warehouse.bridge_article_band")).isEqualTo(30);
  }

  @ParameterizedTest(name = "seed {0}, slices of {1}, {2} runs")
  @CsvSource({"1, 1000, 1", "2, 1, 3", "3, 7, 5", "4, 20, 7"})
  void orderSlicesAndRunsDoNotMatter(long seed, int sliceSize, int runs) {
    List<SourceItem> items = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      String furniture = "ثابت " + random.nextInt(1000) + " ";
      items.add(copy("a" + i, random.nextInt(8), furniture, DAY.plusDays(random.nextInt(20))));
    }
    Warehouse inOrder = new Warehouse();
    inOrder.load(reading(items), 1000, Progress.silent());
    assertThat(inOrder.count("warehouse.bridge_article_story")).isBetween(20L, 59L);

    Collections.shuffle(items, new Random(seed));
    for (int run = 0; run < runs; run++) {
      int from = items.size() * run / runs;
      int to = items.size() * (run + 1) / runs;
      warehouse.load(reading(items.subList(from, to)), sliceSize, Progress.silent());
    }

    assertThat(Fingerprint.differences(warehouse.fingerprint(), inOrder.fingerprint())).isEmpty();
  }

  private void load(SourceItem... items) {
    LoadSummary summary = warehouse.load(reading(List.of(items)), 10, Progress.silent());
    assertThat(summary.checkFindings()).isEmpty();
  }

  private String stories() {
    return warehouse.text(
        "select string_agg(article_ref || ':' || story_ref, ' ' order by article_ref) from reporting.article");
  }

  private static Reading reading(List<SourceItem> items) {
    return Invented.reading(
        items, article -> new ArticleFacts(article, 1, List.of(), List.of(), List.of(), List.of()));
  }

  private static SourceItem copy(
      String ref, long story, String furniture, @Nullable LocalDate published) {
    StringBuilder text = new StringBuilder(furniture);
    Random words = new Random(story);
    for (int i = 0; i < 120; i++) {
      text.append(" كلمة").append(words.nextInt(10_000));
    }
    PublishedMethod method = published == null ? PublishedMethod.NONE : PublishedMethod.METADATA;
    Article article =
        new Article(
            ref,
            null,
            null,
            null,
            published,
            method,
            null,
            text.toString(),
            text.toString(),
            Set.of());
    return new SourceItem.ReadArticle(article, "stories.jsonl:1", 100, Invented.delivered(article));
  }
}
