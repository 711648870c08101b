package org.diwan.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.evaluate.AnnotatedArticles;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;
import org.junit.jupiter.api.Test;

/**
 * Articles that are plainly about sport, crime, health, entertainment or weather, picked by their
 * section and title and listed in {@code judged/plain_subjects.csv}, hold next to no deeds and
 * agreements.
 */
class PlainSubjectsTest {
  private static final Path ARTICLES = Path.of("../shared/eval/corpus/news-20k.jsonl.gz");

  /** Deeds and agreements an article, all of them counted as false. */
  private static final double MOST = 0.2;

  @Test
  void hardlyAnyDeedIsReadOutOfThem() {
    assumeTrue(Files.exists(ARTICLES), "no articles in ../shared: nothing to read");
    Set<String> refs =
        Csv.read(Seeds.folder(Path.of("src/test/resources")), "judged/plain_subjects.csv").stream()
            .map(row -> row.need("article_ref"))
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();

    int read = read(refs, found);

    System.out.printf("%d plain articles, %d deeds and agreements%n", read, found.size());
    assertThat(read).isEqualTo(refs.size()).isGreaterThanOrEqualTo(100);
    assertThat((double) found.size() / read).as(String.join("\n", found)).isLessThan(MOST);
  }

  private static int read(Set<String> refs, List<String> found) {
    Seeds seeds = Seeds.builtIn();
    AnnotatedArticles reader = new AnnotatedArticles(seeds);
    ArticleSource source = new ArticleSource(seeds, Gazetteer.read(seeds)::place);
    int read = 0;
    try (SourceItems items = source.open(List.of(ARTICLES))) {
      while (items.hasNext()) {
        if (items.next() instanceof SourceItem.ReadArticle item
            && refs.contains(item.article().ref())) {
          collect(reader.read(item.article()), found);
          read++;
        }
      }
    }
    return read;
  }

  private static void collect(ArticleFacts facts, List<String> found) {
    String ref = facts.article().ref();
    facts.events().stream()
        .filter(PlainSubjectsTest::isDeed)
        .forEach(event -> found.add(ref + " " + event.type()));
    facts.agreements().forEach(agreement -> found.add(ref + " " + agreement.type()));
  }

  private static boolean isDeed(Event event) {
    return event.type().eventClass() == EventClass.DEED;
  }
}
