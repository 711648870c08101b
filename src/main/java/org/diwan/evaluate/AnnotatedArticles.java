package org.diwan.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.ArticleReader;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItems;

/** Reads those articles of the input that somebody annotated, without a database. */
public final class AnnotatedArticles {
  private final ArticleReader reader;
  private final ArticleSource source;

  public AnnotatedArticles(Seeds seeds) {
    this(Gazetteer.read(seeds), seeds);
  }

  /** With names that are read already. */
  public AnnotatedArticles(Gazetteer gazetteer, Seeds seeds) {
    this.reader = new ArticleReader(gazetteer, seeds);
    this.source = new ArticleSource(seeds, gazetteer::place);
  }

  /** Facts by article ref; of a ref that comes twice the first, as in a load. */
  public Map<String, ArticleFacts> read(List<Gold> gold, List<Path> paths) {
    Set<String> refs = gold.stream().map(Gold::articleRef).collect(Collectors.toSet());
    Map<String, ArticleFacts> facts = new HashMap<>();
    try (SourceItems items = source.open(paths)) {
      while (items.hasNext()) {
        if (items.next() instanceof ReadArticle item && refs.contains(item.article().ref())) {
          facts.computeIfAbsent(item.article().ref(), ref -> reader.read(item.article()));
        }
      }
    }
    return facts;
  }

  /** Facts of articles at hand, by ref. */
  public Map<String, ArticleFacts> read(List<Article> articles) {
    return articles.stream().collect(Collectors.toMap(Article::ref, reader::read));
  }

  /** Facts of one article. */
  public ArticleFacts read(Article article) {
    return reader.read(article);
  }
}
