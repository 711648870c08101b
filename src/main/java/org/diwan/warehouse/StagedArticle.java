package org.diwan.warehouse;

import org.diwan.model.ArticleFacts;

/**
 * An article on its way into the warehouse.
 *
 * @param contentHash {@link Hashes#ofArticle}
 * @param sentences how many the text has
 */
public record StagedArticle(ArticleFacts facts, String contentHash, int sentences) {

  String ref() {
    return facts.article().ref();
  }

  boolean isWithoutFact() {
    return facts.events().isEmpty() && facts.agreements().isEmpty() && facts.figures().isEmpty();
  }
}
