package org.diwan.warehouse;

import java.util.List;
import org.diwan.model.ArticleFacts;
import org.diwan.model.CorrectionHit;
import org.diwan.model.Delivered;
import org.diwan.model.Passage;

/**
 * An article on its way into the warehouse.
 *
 * @param delivered what it was made of
 * @param contentHash {@link Hashes#ofDelivered}
 * @param storyBands signature of the text: near-identical texts share a number
 * @param passages around each event, in their order
 * @param hits facts that a correction speaks of
 */
public record StagedArticle(
    ArticleFacts facts,
    Delivered delivered,
    String contentHash,
    List<Long> storyBands,
    List<Passage> passages,
    List<CorrectionHit> hits) {

  public StagedArticle {
    storyBands = List.copyOf(storyBands);
    passages = List.copyOf(passages);
    hits = List.copyOf(hits);
  }

  public String ref() {
    return facts.article().ref();
  }

  boolean isWithoutFact() {
    return facts.events().isEmpty() && facts.agreements().isEmpty() && facts.figures().isEmpty();
  }
}
