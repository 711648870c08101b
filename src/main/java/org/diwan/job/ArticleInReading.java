package org.diwan.job;

import java.util.List;
import org.diwan.correction.Corrected;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Passage;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.text.StoryBands;
import org.diwan.warehouse.StagedArticle;

/** The way of one article from its text to what the warehouse takes. */
final class ArticleInReading {
  private ArticleInReading() {}

  /**
   * Reads an article and lets corrections have the last word.
   *
   * @param hash of what was delivered
   * @throws ArticleReadingException if the reading broke off
   */
  static StagedArticle read(Reading reading, ReadArticle read, String hash) {
    Article article = read.article();
    try {
      Corrected corrected = reading.corrections().apply(reading.read().apply(article));
      return new StagedArticle(
          corrected.facts(),
          read.delivered(),
          hash,
          StoryBands.of(article.text()),
          passages(reading, corrected.facts()),
          corrected.hits());
    } catch (RuntimeException | StackOverflowError e) {
      throw new ArticleReadingException(article.ref(), read.place(), e);
    }
  }

  private static List<Passage> passages(Reading reading, ArticleFacts facts) {
    return facts.events().stream()
        .map(event -> reading.passages().apply(facts.article().text(), event))
        .toList();
  }
}
