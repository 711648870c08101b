package org.diwan.judge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diwan.evaluate.AnnotatedArticles;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;

/**
 * The 20,000 articles, which stay beside the repository; tests that need them are skipped there.
 */
final class Corpus {
  private static final Path ARTICLES = Path.of("../shared/eval/corpus/news-20k.jsonl.gz");

  private Corpus() {}

  static void assumeIsThere() {
    assumeTrue(Files.exists(ARTICLES), "no articles in ../shared: nothing to read");
  }

  /** Reads those articles; how many there are. */
  static int read(Set<String> refs, Consumer<ArticleFacts> facts) {
    Seeds seeds = Seeds.builtIn();
    AnnotatedArticles reader = new AnnotatedArticles(seeds);
    ArticleSource source = new ArticleSource(seeds, Gazetteer.read(seeds)::place);
    int read = 0;
    try (SourceItems items = source.open(List.of(ARTICLES))) {
      while (items.hasNext()) {
        if (items.next() instanceof SourceItem.ReadArticle item
            && refs.contains(item.article().ref())) {
          facts.accept(reader.read(item.article()));
          read++;
        }
      }
    }
    return read;
  }
}
