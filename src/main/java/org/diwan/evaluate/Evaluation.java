package org.diwan.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.PublishedMethod;

/** Measures facts against annotations. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Scores the facts of each annotated article; one that was not read counts as all missed.
   *
   * @param facts by article ref; those without annotations are left alone
   */
  public static Scores score(List<Gold> gold, Map<String, ArticleFacts> facts) {
    Scores scores = new Scores();
    for (Gold article : gold) {
      ArticleFacts read = facts.get(article.articleRef());
      scores.article(read != null);
      new ArticleScorer(article, read == null ? nothing(article) : read, scores).score();
    }
    return scores;
  }

  private static ArticleFacts nothing(Gold gold) {
    Article article =
        new Article(
            gold.articleRef(),
            null,
            null,
            null,
            null,
            PublishedMethod.NONE,
            null,
            "",
            "",
            Set.of());
    return new ArticleFacts(article, 0, List.of(), List.of(), List.of(), List.of());
  }
}
